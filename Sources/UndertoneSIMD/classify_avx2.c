#include "undertone_simd.h"

#if defined(__x86_64__)
#include <immintrin.h>

int undertone_has_avx2 = 0;

__attribute__((constructor)) static void look_at_the_machine(void) {
  __builtin_cpu_init();
  undertone_has_avx2 = __builtin_cpu_supports("avx2") != 0;
}

/* Each class is a bit that the tables of the low and of the high half of a byte share. */
enum {
  APOSTROPHE = 0x80, /* ' */
  CONTROL = 0x40,    /* tab to carriage return */
  BLANK = 0x20,      /* space */
  EARLY = 0x10,      /* the letters of rows 4 and 6 */
  LATE = 0x08,       /* the letters of rows 5 and 7 */
  STOP = 0x04,       /* . and ! */
  QUESTION = 0x02,   /* ? */
  MARK = 0x01,       /* " ( ) , - */
};

#define LOW_HALF                                                                                       \
  LATE | BLANK, EARLY | LATE | STOP, EARLY | LATE | MARK, EARLY | LATE, EARLY | LATE, EARLY | LATE,     \
      EARLY | LATE, EARLY | LATE | (char)APOSTROPHE, EARLY | LATE | MARK, EARLY | LATE | MARK | CONTROL, \
      EARLY | LATE | CONTROL, EARLY | CONTROL, EARLY | MARK | CONTROL, EARLY | MARK | CONTROL,          \
      EARLY | STOP, EARLY | QUESTION
#define HIGH_HALF                                                                                      \
  CONTROL, 0, (char)(APOSTROPHE | BLANK | STOP | MARK), QUESTION, EARLY, LATE, EARLY, LATE, 0, 0, 0, 0, 0, \
      0, 0, 0

/* Which bytes of `classes` have one of `bits`. */
__attribute__((target("avx2"))) static inline uint32_t with(__m256i classes, int bits) {
  const __m256i hit = _mm256_and_si256(classes, _mm256_set1_epi8((char)bits));
  return ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(hit, _mm256_setzero_si256()));
}

__attribute__((target("avx2"))) void undertone_classify_avx2(const uint8_t *text, undertone_masks *masks) {
  const __m256i lows = _mm256_setr_epi8(LOW_HALF, LOW_HALF);
  const __m256i highs = _mm256_setr_epi8(HIGH_HALF, HIGH_HALF);
  const __m256i half = _mm256_set1_epi8(0x0F);
  const __m256i fold = _mm256_set1_epi8(0x20);
  undertone_masks sum = {0, 0, 0, 0, 0, 0, 0, 0};
#pragma clang loop unroll(full)
  for (int part = 0; part < 2; part++) {
    const __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + part * 32));
    const __m256i next = _mm256_loadu_si256((const __m256i *)(text + part * 32 + 1));
    const __m256i low = _mm256_shuffle_epi8(lows, _mm256_and_si256(bytes, half));
    const __m256i high = _mm256_shuffle_epi8(highs, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half));
    const __m256i classes = _mm256_and_si256(low, high);
    const uint32_t letter = with(classes, EARLY | LATE);
    const uint32_t lower = (uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(bytes, 2));
    const __m256i same = _mm256_cmpeq_epi8(_mm256_or_si256(bytes, fold), _mm256_or_si256(next, fold));
    const int shift = part * 32;
    sum.letter |= (uint64_t)letter << shift;
    sum.upper |= (uint64_t)(letter & ~lower) << shift;
    sum.space |= (uint64_t)with(classes, CONTROL | BLANK) << shift;
    sum.stop |= (uint64_t)with(classes, STOP | QUESTION) << shift;
    sum.apostrophe |= (uint64_t)(uint32_t)_mm256_movemask_epi8(classes) << shift;
    sum.plain |= (uint64_t)with(classes, 0xFF) << shift;
    sum.twin |= (uint64_t)(letter & (uint32_t)_mm256_movemask_epi8(same)) << shift;
    sum.control |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(classes, 1)) << shift;
  }
  *masks = sum;
}
#endif
