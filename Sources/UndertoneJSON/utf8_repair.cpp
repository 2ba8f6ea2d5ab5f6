#include <cstring>
#include <simdjson.h>

#include "undertone_json.h"

namespace {

/// The length of the well-formed sequence at `p`, or minus the length of the maximal ill-formed piece.
int sequence_length(const uint8_t *p, const uint8_t *end) {
  const uint8_t lead = p[0];
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return -1;
  const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte alone carries the limits against overlong forms, surrogates and > U+10FFFF.
  uint8_t low = 0x80, high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  for (int i = 1; i < length; i++) {
    if (p + i >= end || p[i] < low || p[i] > high) return -i;
    low = 0x80;
    high = 0xBF;
  }
  return length;
}

}  // namespace

int undertone_utf8_is_valid(const uint8_t *bytes, size_t length) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), length);
}

size_t undertone_utf8_repair(const uint8_t *bytes, size_t length, uint8_t *target, uint64_t *repairs) {
  const uint8_t *p = bytes, *end = bytes + length;
  uint8_t *out = target;
  while (p < end) {
    const int n = sequence_length(p, end);
    if (n > 0) {
      for (int i = 0; i < n; i++) *out++ = p[i];
      p += n;
    } else {
      *out++ = 0xEF;
      *out++ = 0xBF;
      *out++ = 0xBD;
      p -= n;
      ++*repairs;
    }
  }
  return static_cast<size_t>(out - target);
}
