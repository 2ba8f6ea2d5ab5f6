#include <unicode/uchar.h>

#include "undertone_icu.h"

uint32_t undertone_icu_properties(uint32_t scalar) {
  const UChar32 c = (UChar32)scalar;
  uint32_t bits = 0;
  if (u_isUWhiteSpace(c)) bits |= UNDERTONE_ICU_SPACE;
  if (u_isUAlphabetic(c)) bits |= UNDERTONE_ICU_ALPHABETIC;
  if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) bits |= UNDERTONE_ICU_NUMERIC;
  if (u_isUUppercase(c)) bits |= UNDERTONE_ICU_UPPERCASE;
  if (U_GET_GC_MASK(c) & U_GC_P_MASK) bits |= UNDERTONE_ICU_PUNCTUATION;
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) bits |= UNDERTONE_ICU_PICTOGRAPHIC;
  if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION)) bits |= UNDERTONE_ICU_EMOJI;
  if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) bits |= UNDERTONE_ICU_REGIONAL;
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      bits |= UNDERTONE_ICU_JOINER;
      break;
    default:
      break;
  }
  return bits;
}
