#include "handle.h"

_Bool undertone_icu_begin(undertone_icu *icu, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  if (icu->words == NULL) {
    /* The root rules: no locale may change what a word is. */
    icu->words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
    if (status > U_ZERO_ERROR) {
      icu->words = NULL;
      return 0;
    }
    status = U_ZERO_ERROR;
  }
  utext_openUTF8(&icu->text, (const char *)text, length, &status);
  if (status > U_ZERO_ERROR) return 0;
  ubrk_setUText(icu->words, &icu->text, &status);
  if (status > U_ZERO_ERROR) return 0;
  ubrk_first(icu->words);
  return 1;
}

int32_t undertone_icu_next(undertone_icu *icu, uint32_t *ends, uint16_t *statuses, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    const int32_t end = ubrk_next(icu->words);
    if (end == UBRK_DONE) break;
    ends[count] = (uint32_t)end;
    statuses[count] = (uint16_t)ubrk_getRuleStatus(icu->words);
    count++;
  }
  return count;
}
