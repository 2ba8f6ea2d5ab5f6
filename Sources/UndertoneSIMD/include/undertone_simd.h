#pragma once
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Sixty-four bytes of text as bit masks: bit i speaks of byte i. */
typedef struct {
  uint64_t letter;     /* A-Z a-z */
  uint64_t upper;      /* A-Z */
  uint64_t space;      /* white space of ASCII: tab to carriage return, and space */
  uint64_t stop;       /* . ! ? */
  uint64_t apostrophe; /* ' */
  uint64_t plain;      /* letter, space, or one of ! " ' ( ) , - . ? : all that ordinary prose is made of */
  uint64_t twin;       /* a letter whose next byte is the same letter, in whatever case */
  uint64_t control;    /* white space other than the space: tabs and line breaks */
} undertone_masks;

/* What a byte of ASCII is, for code that looks at one byte at a time. */
enum {
  UNDERTONE_LETTER = 1,
  UNDERTONE_DIGIT = 2,
  UNDERTONE_UNDERSCORE = 4,
  UNDERTONE_UPPER = 8,
  UNDERTONE_SPACE = 16,
  UNDERTONE_PUNCTUATION = 32,
  UNDERTONE_HIGH = 64,
};

extern const uint8_t undertone_byte_classes[256];

/* The UNDERTONE_... bits of a byte. */
static inline uint8_t undertone_byte_class(uint8_t byte) { return undertone_byte_classes[byte]; }

/* Reads 65 bytes. The meaning of the masks, spelled out; used where there are no vectors. */
static inline undertone_masks undertone_classify_portable(const uint8_t *text) {
  undertone_masks masks = {0, 0, 0, 0, 0, 0, 0, 0};
  for (int i = 0; i < 64; i++) {
    const uint8_t byte = text[i];
    const uint8_t class = undertone_byte_classes[byte];
    const uint64_t bit = (uint64_t)1 << i;
    const int letter = (class & UNDERTONE_LETTER) != 0;
    const int space = (class & UNDERTONE_SPACE) != 0;
    const int stop = byte == '.' || byte == '!' || byte == '?';
    const int other = byte == '"' || byte == '\'' || byte == '(' || byte == ')' || byte == ',' || byte == '-';
    if (letter) masks.letter |= bit;
    if (class & UNDERTONE_UPPER) masks.upper |= bit;
    if (space) masks.space |= bit;
    if (stop) masks.stop |= bit;
    if (byte == '\'') masks.apostrophe |= bit;
    if (letter || space || stop || other) masks.plain |= bit;
    if (letter && (byte | 0x20) == (text[i + 1] | 0x20)) masks.twin |= bit;
    if (space && byte != ' ') masks.control |= bit;
  }
  return masks;
}

#if defined(__SSE2__)
/* Reads 65 bytes; the same masks by vectors of sixteen. */
static inline undertone_masks undertone_classify_sse2(const uint8_t *text) {
  const __m128i fold = _mm_set1_epi8(0x20);
  const __m128i even = _mm_set1_epi8((char)0xFE);
  uint64_t letter = 0, low = 0, space = 0, stop = 0, apostrophe = 0, plain = 0, twin = 0, controls = 0;
  for (int part = 3; part >= 0; part--) {
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(text + part * 16));
    const __m128i next = _mm_loadu_si128((const __m128i *)(text + part * 16 + 1));
    const __m128i folded = _mm_or_si128(bytes, fold);
    const __m128i letters = _mm_cmplt_epi8(
        _mm_add_epi8(folded, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8((char)(-128 + 26)));
    const __m128i control = _mm_cmplt_epi8(
        _mm_add_epi8(bytes, _mm_set1_epi8((char)(0x80 - 9))), _mm_set1_epi8((char)(-128 + 5)));
    const __m128i spaces = _mm_or_si128(control, _mm_cmpeq_epi8(bytes, fold));
    const __m128i stops = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('!'))),
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('?')));
    const __m128i apostrophes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\''));
    const __m128i pairs = _mm_and_si128(bytes, even);
    const __m128i others = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(pairs, _mm_set1_epi8('(')), _mm_cmpeq_epi8(pairs, _mm_set1_epi8(','))),
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    const __m128i all = _mm_or_si128(
        _mm_or_si128(_mm_or_si128(letters, spaces), _mm_or_si128(stops, apostrophes)), others);
    const __m128i twins = _mm_and_si128(letters, _mm_cmpeq_epi8(folded, _mm_or_si128(next, fold)));
    controls = controls << 16 | (uint32_t)_mm_movemask_epi8(control);
    letter = letter << 16 | (uint32_t)_mm_movemask_epi8(letters);
    low = low << 16 | (uint32_t)_mm_movemask_epi8(_mm_slli_epi16(bytes, 2));
    space = space << 16 | (uint32_t)_mm_movemask_epi8(spaces);
    stop = stop << 16 | (uint32_t)_mm_movemask_epi8(stops);
    apostrophe = apostrophe << 16 | (uint32_t)_mm_movemask_epi8(apostrophes);
    plain = plain << 16 | (uint32_t)_mm_movemask_epi8(all);
    twin = twin << 16 | (uint32_t)_mm_movemask_epi8(twins);
  }
  const undertone_masks masks = {
      letter, letter & ~low, space, stop, apostrophe, plain, twin, controls};
  return masks;
}
#endif

#if defined(__x86_64__)
/* Reads 65 bytes; the same masks by vectors of thirty-two. Only where undertone_has_avx2 is not 0. */
void undertone_classify_avx2(const uint8_t *text, undertone_masks *masks);

/* Whether the machine can; known before any code of the program runs. */
extern int undertone_has_avx2;
#endif

/* Reads 65 bytes by the best way that the machine has. */
static inline undertone_masks undertone_classify(const uint8_t *text) {
#if defined(__x86_64__)
  if (undertone_has_avx2) {
    undertone_masks masks;
    undertone_classify_avx2(text, &masks);
    return masks;
  }
#endif
#if defined(__SSE2__)
  return undertone_classify_sse2(text);
#else
  return undertone_classify_portable(text);
#endif
}

/* How many bytes at the start are ASCII, never more than `length`; reads in steps of eight. */
static inline int64_t undertone_ascii_prefix(const uint8_t *text, int64_t length) {
  int64_t at = 0;
  for (; at + 8 <= length; at += 8) {
    uint64_t word;
    memcpy(&word, text + at, 8);
    if (word & 0x8080808080808080u) break;
  }
  while (at < length && text[at] < 0x80) at++;
  return at;
}
