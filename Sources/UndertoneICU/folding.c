#include "handle.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* Room for `needed` UTF-16 units; what was there is lost. */
static void reserve(undertone_icu *icu, int32_t needed) {
  if (needed <= icu->unit_capacity) return;
  free(icu->units);
  icu->unit_capacity = needed + needed / 2 + 256;
  icu->units = malloc((size_t)icu->unit_capacity * sizeof(UChar));
  if (icu->units == NULL) abort();
}

int32_t undertone_icu_fold(
    undertone_icu *icu, const uint8_t *text, int32_t length, uint8_t *folded, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&status);
  if (status > U_ZERO_ERROR) return -1;

  /* The first `length` units hold the text, what follows takes the result: tried again with the room that
     ICU asks for when the first guess is too small. */
  int32_t room = length + 64;
  for (int attempt = 0; attempt < 2; attempt++) {
    reserve(icu, length + room);
    int32_t units = 0;
    status = U_ZERO_ERROR;
    u_strFromUTF8(icu->units, length, &units, (const char *)text, length, &status);
    if (status > U_ZERO_ERROR) return -1;
    UChar *result = icu->units + length;
    status = U_ZERO_ERROR;
    const int32_t count = unorm2_normalize(folding, icu->units, units, result, room, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      room = count + 1;
      continue;
    }
    if (status > U_ZERO_ERROR) return -1;
    int32_t bytes = 0;
    status = U_ZERO_ERROR;
    u_strToUTF8((char *)folded, capacity, &bytes, result, count, &status);
    if (status > U_ZERO_ERROR && status != U_BUFFER_OVERFLOW_ERROR) return -1;
    return bytes;
  }
  return -1;
}
