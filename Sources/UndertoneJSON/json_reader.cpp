#include "json_reader.h"

namespace {

/// Finds out why simdjson refused `p ..< end`: a raw control character in a string, or a string without end.
uint32_t string_problem(const uint8_t *p, const uint8_t *end, const uint8_t **at) {
  bool inside = false;
  for (; p < end; p++) {
    if (*p == '\\') {
      p++;
    } else if (*p == '"') {
      inside = !inside;
    } else if (inside && *p < 0x20) {
      *at = p;
      return UNDERTONE_JSON_CONTROL_CHARACTER;
    }
  }
  *at = end;
  return UNDERTONE_JSON_TRUNCATED;
}

const uint8_t *find_newline(const uint8_t *p, const uint8_t *end) {
  const void *found = memchr(p, '\n', static_cast<size_t>(end - p));
  return found ? static_cast<const uint8_t *>(found) : end;
}

}  // namespace

/// Runs simdjson's first stage over a window: UTF-8, strings, and where the structural characters are.
bool undertone_json::index(const uint8_t *start, size_t length) {
  if (length > simdjson::SIMDJSON_MAXSIZE_BYTES - 64) return false;
  if (!stage || stage->capacity() < length) {
    const size_t capacity = length < kWindow ? kWindow : length;
    const auto error =
        stage ? stage->allocate(capacity, 1)
              : simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, stage);
    if (error) return false;
  }
  const auto error = stage->stage1(start, length, simdjson::stage1_mode::regular);
  if (error == simdjson::EMPTY) {
    stage->n_structural_indexes = 0;
  } else if (error) {
    return false;
  }
  // The same end on every implementation.
  stage->structural_indexes[stage->n_structural_indexes] = static_cast<uint32_t>(length);
  walker.base = start;
  walker.cursor = stage->structural_indexes.get();
  return true;
}

/// Makes `start ..< stop` the window. Where simdjson refuses, returns false if that may be, else repairs
/// UTF-8 and, if that was not it, opens a window that has nothing but its problem.
bool undertone_json::open(const uint8_t *start, const uint8_t *stop, bool may_fail) {
  const size_t length = static_cast<size_t>(stop - start);
  window_repairs = 0;
  window_problem = UNDERTONE_JSON_OK;
  window_next = start;
  window_end = stop;
  next = stop;
  if (index(start, length)) {
    if (arena.reserve(length + kPadding)) return true;
  } else if (may_fail) {
    return false;
  } else if (!undertone_utf8_is_valid(start, length) && repaired.reserve(3 * length + kPadding)) {
    const size_t copied = undertone_utf8_repair(start, length, repaired.items, &window_repairs);
    window_next = repaired.items;
    window_end = repaired.items + copied;
    if (arena.reserve(copied + kPadding) && index(repaired.items, copied)) return true;
  }
  const uint8_t *at;
  window_problem = string_problem(window_next, window_end, &at);
  walker.base = window_next;
  walker.problem_at = static_cast<uint32_t>(at - window_next);
  if (length > simdjson::SIMDJSON_MAXSIZE_BYTES - 64) window_problem = UNDERTONE_JSON_TOO_LARGE;
  return true;
}

bool undertone_json::open_lines() {
  if (next == end) return false;
  if (next >= careful_end) {
    const uint8_t *stop = end;
    if (static_cast<size_t>(end - next) > kWindow) {
      const void *last = memrchr(next, '\n', kWindow);
      stop = last ? static_cast<const uint8_t *>(last) : find_newline(next + kWindow, end);
      if (stop < end) stop++;
    }
    const uint8_t *start = next;
    if (open(start, stop, true)) return true;
    next = start;
    careful_end = stop;
  }
  const uint8_t *newline = find_newline(next, end);
  const uint8_t *after = newline < end ? newline + 1 : end;
  if (newline > next && newline[-1] == '\r') newline--;
  const bool opened = open(next, newline, false);
  next = after;
  return opened;
}

uint32_t undertone_json::next_line(undertone_record *record) {
  for (;;) {
    if (window_next == window_end && !open_lines()) return record->kind = UNDERTONE_JSON_END;
    const uint8_t *start = window_next, *stop = find_newline(start, window_end);
    window_next = stop < window_end ? stop + 1 : window_end;
    record->line = ++lines;
    if (__builtin_expect(window_problem, 0)) {
      clear(record);
      window_next = window_end;
      walker.problem = window_problem;
    } else {
      walker.limit = static_cast<uint32_t>(stop - walker.base);
      if (*walker.cursor >= walker.limit) continue;
      clear(record);
      if (walker.peek() != '{') {
        walker.fail(UNDERTONE_JSON_NOT_AN_OBJECT, *walker.cursor);
      } else if (object(record) && *walker.cursor < walker.limit) {
        walker.fail(UNDERTONE_JSON_TRAILING, *walker.cursor);
      }
      const uint32_t after = static_cast<uint32_t>(window_next - walker.base);
      while (*walker.cursor < after) walker.cursor++;
    }
    record->repairs += window_repairs;
    const uint32_t kind = finish(record);
    if (kind == UNDERTONE_JSON_FAILURE && walker.problem != UNDERTONE_JSON_NO_TEXT) {
      record->column = static_cast<uint64_t>(walker.base + walker.problem_at - start) + 1;
    }
    return kind;
  }
}

undertone_json *undertone_json_create(const undertone_slice *keys, size_t key_count) {
  undertone_json *reader = new (std::nothrow) undertone_json();
  if (!reader) return nullptr;
  size_t total = 0;
  for (size_t i = 0; i < key_count; i++) total += keys[i].length;
  if (!reader->key_bytes.reserve(total + 1) || !reader->keys.reserve(key_count + 1)
      || !reader->kept.reserve(key_count + 1) || !reader->turns.grow()) {
    delete reader;
    return nullptr;
  }
  uint8_t *place = reader->key_bytes.items;
  for (size_t i = 0; i < key_count; i++) {
    memcpy(place, keys[i].bytes, keys[i].length);
    reader->keys.items[i] = {place, keys[i].length};
    place += keys[i].length;
  }
  reader->key_count = key_count;
  return reader;
}

void undertone_json_destroy(undertone_json *reader) { delete reader; }

void undertone_json_begin(undertone_json *reader, const uint8_t *bytes, size_t length, uint32_t layout) {
  reader->next = bytes;
  reader->end = bytes + length;
  reader->layout = layout;
  reader->lines = 0;
  reader->window_next = reader->window_end = bytes;
  reader->careful_end = bytes;
  reader->phase = undertone_json::Phase::start;
  reader->counted = bytes;
}

uint32_t undertone_json_next(undertone_json *reader, undertone_record *record) {
  return reader->layout == UNDERTONE_JSON_LINES ? reader->next_line(record) : reader->next_element(record);
}

uint64_t undertone_json_lines(const undertone_json *reader) { return reader->lines; }

void undertone_json_count(const uint8_t *bytes, size_t length, uint64_t *lines, uint64_t *records) {
  const uint8_t *end = bytes + length;
  *lines = *records = 0;
  for (const uint8_t *p = bytes; p < end;) {
    const uint8_t *newline = find_newline(p, end);
    const uint8_t *first = p;
    while (first < newline && undertone::is_space(*first)) first++;
    *records += first < newline;
    ++*lines;
    p = newline < end ? newline + 1 : end;
  }
}
