#pragma once
#include <stdint.h>

/* A worker's ICU: one word-break iterator and room for folding, both made at first use and kept. */
typedef struct undertone_icu undertone_icu;

undertone_icu *undertone_icu_open(void);
void undertone_icu_close(undertone_icu *icu);

/* Takes a run of well-formed UTF-8 to be cut into words; it must stay in place until the last batch.
   False when ICU's rules can't be had. */
_Bool undertone_icu_begin(undertone_icu *icu, const uint8_t *text, int64_t length);

/* The next segments of the run: where each ends, in bytes from its start, and its rule status.
   At most `capacity` of them; 0 when the run is over. */
int32_t undertone_icu_next(undertone_icu *icu, uint32_t *ends, uint16_t *statuses, int32_t capacity);

/* Rule statuses below this are neither words nor numbers; below the next, numbers. */
enum { UNDERTONE_ICU_NUMBER = 100, UNDERTONE_ICU_WORD = 200 };

/* NFKC_Casefold from UTF-8 to UTF-8. The length of the result, which is complete only when it is not
   above `capacity`; negative when ICU fails. */
int32_t undertone_icu_fold(
    undertone_icu *icu, const uint8_t *text, int32_t length, uint8_t *folded, int32_t capacity);

enum {
  UNDERTONE_ICU_SPACE = 1,        /* White_Space */
  UNDERTONE_ICU_ALPHABETIC = 2,   /* Alphabetic */
  UNDERTONE_ICU_NUMERIC = 4,      /* a decimal digit */
  UNDERTONE_ICU_UPPERCASE = 8,    /* Uppercase */
  UNDERTONE_ICU_PUNCTUATION = 16, /* general category P */
  UNDERTONE_ICU_PICTOGRAPHIC = 32,/* Extended_Pictographic */
  UNDERTONE_ICU_EMOJI = 64,       /* Emoji_Presentation */
  UNDERTONE_ICU_REGIONAL = 128,   /* Regional_Indicator */
  UNDERTONE_ICU_JOINER = 256,     /* Word_Break Extend, Format or ZWJ: belongs to the character before it */
};

/* The UNDERTONE_ICU_... bits of a scalar. */
uint32_t undertone_icu_properties(uint32_t scalar);

/* The version of the ICU that is linked, such as 72.1. */
const char *undertone_icu_version(void);
