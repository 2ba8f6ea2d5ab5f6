#include "json_reader.h"

/// Counts the lines that begin before `up_to`, going on from where the last call ended.
void undertone_json::count_lines(const uint8_t *up_to) {
  while (counted < up_to) lines += *counted++ == '\n';
}

/// The whole input is one window: a document has no place where it can be cut without reading it.
void undertone_json::open_document() {
  open(next, end, false);
  counted = window_next;
  lines = 1;
  phase = Phase::between;
  walker.problem = window_problem;
  walker.limit = static_cast<uint32_t>(window_end - walker.base);
}

/// Goes to the next record of the document; false at the end, or with `walker.problem` set.
bool undertone_json::find_element() {
  for (;;) {
    switch (phase) {
      case Phase::between:
        if (*walker.cursor >= walker.limit) return false;
        if (walker.peek() != '[') return true;
        walker.cursor++;
        phase = Phase::first;
        break;
      case Phase::first:
        if (!walker.need()) return false;
        if (walker.peek() != ']') return true;
        walker.cursor++;
        phase = Phase::between;
        break;
      case Phase::after:
        if (!walker.need()) return false;
        if (walker.peek() == ',') {
          walker.cursor++;
          return walker.need();
        }
        if (!walker.expect(']')) return false;
        walker.cursor++;
        phase = Phase::between;
        break;
      default: return false;
    }
  }
}

uint32_t undertone_json::next_element(undertone_record *record) {
  const bool opened = phase == Phase::start;
  if (opened) open_document();
  const uint32_t before = walker.problem;
  clear(record);
  walker.problem = opened ? before : UNDERTONE_JSON_OK;
  if (opened) record->repairs = window_repairs;
  if (!walker.problem && find_element()) {
    const uint32_t at = *walker.cursor;
    count_lines(walker.base + at);
    Value other;
    const bool whole = walker.peek() == '{' ? object(record) : walker.value(&other);
    if (whole && walker.base[at] != '{') walker.fail(UNDERTONE_JSON_NOT_AN_OBJECT, at);
    phase = !whole ? Phase::done : phase == Phase::between ? Phase::between : Phase::after;
  } else {
    phase = Phase::done;
    if (!walker.problem) return record->kind = UNDERTONE_JSON_END;
  }
  const uint32_t kind = finish(record);
  if (kind == UNDERTONE_JSON_FAILURE && walker.problem != UNDERTONE_JSON_NO_TEXT) {
    const uint8_t *problem = walker.base + walker.problem_at, *start = problem;
    count_lines(problem);
    while (start > walker.base && start[-1] != '\n') start--;
    record->column = static_cast<uint64_t>(problem - start) + 1;
  }
  record->line = lines;
  return kind;
}
