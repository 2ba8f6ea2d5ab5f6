#include "handle.h"

/* Has `words` break two hiragana letters.

   ICU loads what breaks Chinese and Japanese at the first character whose script asks for it, and what it breaks
   are characters of those scripts and a few that are common to many, as U+30FC. One of these that comes first
   loads nothing, and is kept whole from then on; so the breaks of a text depended on the texts before it. */
static void load_dictionary(undertone_icu *icu) {
  static const char letters[] = "\xE3\x81\x82\xE3\x81\x84";
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&icu->text, letters, sizeof letters - 1, &status);
  if (status <= U_ZERO_ERROR) ubrk_setUText(icu->words, &icu->text, &status);
  if (status > U_ZERO_ERROR) return;
  while (ubrk_next(icu->words) != UBRK_DONE) {}
}

_Bool undertone_icu_begin(undertone_icu *icu, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  if (icu->words == NULL) {
    /* The root rules: no locale may change what a word is. */
    icu->words = ubrk_open(UBRK_WORD, "", NULL, 0, &status);
    if (status > U_ZERO_ERROR) {
      icu->words = NULL;
      return 0;
    }
    load_dictionary(icu);
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
