#pragma once
#include <cstdlib>
#include <memory>
#include <simdjson.h>

#include "json_walker.h"
#include "undertone_json.h"

namespace undertone {

/// Memory that grows to what is asked for and keeps its place otherwise; what it held is lost.
template <class T>
struct Block {
  T *items = nullptr;
  size_t capacity = 0;

  ~Block() { free(items); }

  bool reserve(size_t count) {
    if (count <= capacity) return true;
    free(items);
    items = static_cast<T *>(calloc(count, sizeof(T)));
    capacity = items ? count : 0;
    return items != nullptr;
  }

  bool grow() {
    const size_t count = capacity ? capacity * 2 : 64;
    T *grown = static_cast<T *>(realloc(items, count * sizeof(T)));
    if (!grown) return false;
    items = grown;
    capacity = count;
    return true;
  }
};

}  // namespace undertone

struct undertone_json {
  using Value = undertone::Walker::Value;

  /// simdjson's first stage is run over windows of whole lines: big enough that starting it costs
  /// nothing, small enough that its index stays in the cache next to the text.
  static constexpr size_t kWindow = 32 * 1024;
  static constexpr size_t kPadding = 128;

  std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
  undertone::Block<uint8_t> key_bytes;
  undertone::Block<undertone_slice> keys, kept;
  size_t key_count = 0;

  // What is left of the input.
  const uint8_t *next = nullptr, *end = nullptr;
  uint32_t layout = UNDERTONE_JSON_LINES;
  uint64_t lines = 0;

  // The window: its bytes start at `walker.base`.
  undertone::Walker walker;
  const uint8_t *window_next = nullptr, *window_end = nullptr;
  uint64_t window_repairs = 0;
  uint32_t window_problem = UNDERTONE_JSON_OK;
  /// A window that simdjson refused is read again line by line up to here.
  const uint8_t *careful_end = nullptr;

  /// Where in a document the reader stands: between top-level values, or in an array of records.
  enum class Phase { start, between, first, after, done };
  Phase phase = Phase::start;
  const uint8_t *counted = nullptr;

  // Unescaped strings of the current record, the copy of a repaired window, and the turns.
  undertone::Block<uint8_t> arena, repaired;
  uint8_t *arena_next = nullptr;
  undertone::Block<undertone_turn> turns;

  bool open(const uint8_t *start, const uint8_t *stop, bool may_fail);
  bool open_lines();
  void open_document();
  bool find_element();
  bool index(const uint8_t *start, size_t length);
  uint32_t next_line(undertone_record *record);
  uint32_t next_element(undertone_record *record);
  void count_lines(const uint8_t *up_to);

  void clear(undertone_record *record);
  uint32_t finish(undertone_record *record);
  bool object(undertone_record *record);
  bool member(const Value &key, undertone_record *record);
  bool turn_list(undertone_record *record);
  bool turn(undertone_record *record);
  bool text(const Value &value, undertone_slice *out, undertone_record *record);
  bool plain_key(Value *key, undertone_record *record);

  // The fields with a value of the wrong type, and where; only the last value of a key counts.
  struct Wrong {
    uint32_t problem, at;
  };
  enum { kId, kText, kSpeaker, kTurns, kFields };
  Wrong wrong[kFields];
  bool has_turns = false;
};
