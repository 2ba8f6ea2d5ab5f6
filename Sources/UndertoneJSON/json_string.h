#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Strings as they stand between their quotes in JSON that is known to be UTF-8 without raw control
/// characters.
namespace undertone {

/// The first backslash in `p ..< end`, or `end`.
inline const uint8_t *find_escape(const uint8_t *p, const uint8_t *end) {
  const void *found = memchr(p, '\\', static_cast<size_t>(end - p));
  return found ? static_cast<const uint8_t *>(found) : end;
}

/// The value of four hexadecimal digits, or -1.
inline int32_t hex4(const uint8_t *p, const uint8_t *end) {
  if (end - p < 4) return -1;
  int32_t value = 0;
  for (int i = 0; i < 4; i++) {
    const uint8_t c = p[i], letter = c | 0x20;
    if (c >= '0' && c <= '9') {
      value = value * 16 + (c - '0');
    } else if (letter >= 'a' && letter <= 'f') {
      value = value * 16 + (letter - 'a' + 10);
    } else {
      return -1;
    }
  }
  return value;
}

/// The character that a short escape stands for, or 0.
inline uint8_t short_escape(uint8_t c) {
  switch (c) {
    case '"': case '\\': case '/': return c;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

/// Writes `scalar` as UTF-8 and returns the place after it.
inline uint8_t *put_scalar(uint8_t *out, uint32_t scalar) {
  if (scalar < 0x80) {
    *out++ = static_cast<uint8_t>(scalar);
  } else if (scalar < 0x800) {
    *out++ = static_cast<uint8_t>(0xC0 | scalar >> 6);
    *out++ = static_cast<uint8_t>(0x80 | (scalar & 0x3F));
  } else if (scalar < 0x10000) {
    *out++ = static_cast<uint8_t>(0xE0 | scalar >> 12);
    *out++ = static_cast<uint8_t>(0x80 | (scalar >> 6 & 0x3F));
    *out++ = static_cast<uint8_t>(0x80 | (scalar & 0x3F));
  } else {
    *out++ = static_cast<uint8_t>(0xF0 | scalar >> 18);
    *out++ = static_cast<uint8_t>(0x80 | (scalar >> 12 & 0x3F));
    *out++ = static_cast<uint8_t>(0x80 | (scalar >> 6 & 0x3F));
    *out++ = static_cast<uint8_t>(0x80 | (scalar & 0x3F));
  }
  return out;
}

/// Returns NULL when every escape in `p ..< end` is one that JSON has, else the first that is not.
inline const uint8_t *bad_escape(const uint8_t *p, const uint8_t *end) {
  while ((p = find_escape(p, end)) < end) {
    if (p + 1 < end && p[1] == 'u') {
      if (hex4(p + 2, end) < 0) return p;
      p += 6;
    } else {
      if (p + 1 >= end || !short_escape(p[1])) return p;
      p += 2;
    }
  }
  return nullptr;
}

/// Unescapes `p ..< end` to `out`, which never needs more room than the input. A lone surrogate becomes
/// U+FFFD and is counted. Returns the end of what was written, or NULL with the place of a bad escape in `*bad`.
inline uint8_t *unescape(
    const uint8_t *p, const uint8_t *end, uint8_t *out, uint64_t *repairs, const uint8_t **bad) {
  while (p < end) {
    if (*p != '\\') {
      const uint8_t *next = find_escape(p, end);
      memcpy(out, p, static_cast<size_t>(next - p));
      out += next - p;
      p = next;
      continue;
    }
    *bad = p;
    if (p + 1 >= end) return nullptr;
    if (p[1] != 'u') {
      const uint8_t c = short_escape(p[1]);
      if (!c) return nullptr;
      *out++ = c;
      p += 2;
      continue;
    }
    const int32_t first = hex4(p + 2, end);
    if (first < 0) return nullptr;
    p += 6;
    uint32_t scalar = static_cast<uint32_t>(first);
    if (first >= 0xD800 && first <= 0xDFFF) {
      const bool pair = first <= 0xDBFF && end - p >= 6 && p[0] == '\\' && p[1] == 'u';
      const int32_t second = pair ? hex4(p + 2, end) : -1;
      if (second >= 0xDC00 && second <= 0xDFFF) {
        scalar = 0x10000 + ((static_cast<uint32_t>(first) & 0x3FF) << 10 | (static_cast<uint32_t>(second) & 0x3FF));
        p += 6;
      } else {
        scalar = 0xFFFD;
        ++*repairs;
      }
    }
    out = put_scalar(out, scalar);
  }
  return out;
}

}  // namespace undertone
