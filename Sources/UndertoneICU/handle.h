#pragma once
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "undertone_icu.h"

struct undertone_icu {
  UBreakIterator *words;
  UText text;
  UChar *units;
  int32_t unit_capacity;
};
