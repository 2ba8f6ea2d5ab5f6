#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Reads transcripts from JSON: one record a line, or one JSON document holding records.
///
/// The bytes handed to `undertone_json_begin` must stay where they are, with 64 readable bytes after
/// their end, for as long as records of them are in use. Every `text`, `speaker` and `time` handed out
/// is well-formed UTF-8 with 64 readable bytes after its end. Slices of a record are valid until the
/// next call of `undertone_json_next`.
typedef struct undertone_json undertone_json;

/// Some bytes; `bytes` is NULL when the record does not have the field.
typedef struct {
  const uint8_t *bytes;
  uint64_t length;
} undertone_slice;

/// How records are laid out.
enum {
  /// One record a line.
  UNDERTONE_JSON_LINES = 0,
  /// One JSON document: an array of records, or records one after another, line breaks anywhere.
  UNDERTONE_JSON_DOCUMENT = 1,
};

/// What a record is.
enum {
  UNDERTONE_JSON_END = 0,
  UNDERTONE_JSON_MESSAGE = 1,
  UNDERTONE_JSON_CONVERSATION = 2,
  UNDERTONE_JSON_FAILURE = 3,
};

/// Why a record could not be read.
enum {
  UNDERTONE_JSON_OK = 0,
  UNDERTONE_JSON_TRUNCATED = 1,
  UNDERTONE_JSON_SYNTAX = 2,
  UNDERTONE_JSON_NOT_AN_OBJECT = 3,
  UNDERTONE_JSON_TEXT_TYPE = 4,
  UNDERTONE_JSON_NO_TEXT = 5,
  UNDERTONE_JSON_TOO_DEEP = 6,
  UNDERTONE_JSON_BAD_ESCAPE = 7,
  UNDERTONE_JSON_CONTROL_CHARACTER = 8,
  UNDERTONE_JSON_TRAILING = 9,
  UNDERTONE_JSON_ID_TYPE = 10,
  UNDERTONE_JSON_TURNS_TYPE = 11,
  UNDERTONE_JSON_SPEAKER_TYPE = 12,
  UNDERTONE_JSON_TURN_NO_TEXT = 13,
  UNDERTONE_JSON_TOO_LARGE = 14,
};

/// One turn of a conversation.
typedef struct {
  /// Unescaped.
  undertone_slice text;
  /// Unescaped.
  undertone_slice speaker;
  /// As it stands in the input: a JSON string with its quotes, or a number.
  undertone_slice time;
} undertone_turn;

/// One record. Where a key comes twice, the last one counts.
typedef struct {
  uint32_t kind;
  uint32_t problem;
  /// The line it begins on, from 1 in the bytes given; of a failure, the line of the problem.
  uint64_t line;
  /// Where on that line the problem is, in bytes from 1; 0 when it is nowhere in particular.
  uint64_t column;
  /// How many ill-formed pieces of UTF-8 and lone surrogates were replaced by U+FFFD.
  uint64_t repairs;
  /// As it stands in the input: a JSON string with its quotes, or a number.
  undertone_slice id;
  /// Unescaped.
  undertone_slice text;
  /// Unescaped.
  undertone_slice speaker;
  /// As it stands in the input: a JSON string with its quotes, or a number.
  undertone_slice time;
  const undertone_turn *turns;
  uint64_t turn_count;
  /// The values of the keys to keep, as they stand in the input, in the order of the keys.
  const undertone_slice *kept;
} undertone_record;

/// Creates a reader that also hands out the values of `key_count` top-level keys; NULL without memory.
undertone_json *undertone_json_create(const undertone_slice *keys, size_t key_count);

/// Frees a reader; NULL is fine.
void undertone_json_destroy(undertone_json *reader);

/// Starts on new bytes.
void undertone_json_begin(undertone_json *reader, const uint8_t *bytes, size_t length, uint32_t layout);

/// Reads the next record into `record` and returns its kind; `UNDERTONE_JSON_END` when there is none.
uint32_t undertone_json_next(undertone_json *reader, undertone_record *record);

/// How many lines have been read since `undertone_json_begin`, blank ones included.
uint64_t undertone_json_lines(const undertone_json *reader);

/// Counts the lines and the records (lines that are not blank) of whole lines, as a reader would.
void undertone_json_count(const uint8_t *bytes, size_t length, uint64_t *lines, uint64_t *records);

/// True when `bytes` are well-formed UTF-8.
int undertone_utf8_is_valid(const uint8_t *bytes, size_t length);

/// Copies `bytes` to `target` (room for 3 × `length`), each maximal ill-formed piece replaced by
/// U+FFFD; returns the length of the copy and adds the number of replacements to `*repairs`.
size_t undertone_utf8_repair(const uint8_t *bytes, size_t length, uint8_t *target, uint64_t *repairs);

#ifdef __cplusplus
}
#endif
