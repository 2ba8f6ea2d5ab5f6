#include "json_reader.h"

using undertone::Walker;

namespace {

bool is(const Walker::Value &key, const char *name, size_t length) {
  return static_cast<size_t>(key.end - key.start) == length && !memcmp(key.start, name, length);
}

/// A value as it stands in the input; strings with their quotes.
undertone_slice raw(const Walker::Value &value) {
  const int quote = value.type == '"' ? 1 : 0;
  return {value.start - quote, static_cast<uint64_t>(value.end - value.start) + 2 * quote};
}

bool is_string_or_number(const Walker::Value &value) { return value.type == '"' || value.type == '0'; }

}  // namespace

void undertone_json::clear(undertone_record *record) {
  const uint64_t line = record->line;
  *record = {};
  record->line = line;
  record->kept = kept.items;
  for (size_t i = 0; i < key_count; i++) kept.items[i] = {};
  for (Wrong &field : wrong) field = {};
  arena_next = arena.items;
  has_turns = false;
  walker.problem = UNDERTONE_JSON_OK;
}

/// Hands out `value` unescaped: in place when there is nothing to do.
bool undertone_json::text(const Value &value, undertone_slice *out, undertone_record *record) {
  const uint8_t *escape = undertone::find_escape(value.start, value.end);
  if (escape == value.end) {
    *out = {value.start, static_cast<uint64_t>(value.end - value.start)};
    return true;
  }
  const uint8_t *bad = nullptr;
  uint8_t *start = arena_next;
  uint8_t *stop = undertone::unescape(value.start, value.end, start, &record->repairs, &bad);
  if (!stop) return walker.fail_at(UNDERTONE_JSON_BAD_ESCAPE, bad);
  arena_next = stop;
  *out = {start, static_cast<uint64_t>(stop - start)};
  return true;
}

/// Unescapes a key that has escapes, so that it can be compared.
bool undertone_json::plain_key(Value *key, undertone_record *record) {
  undertone_slice plain;
  const uint64_t repairs = record->repairs;
  if (!text(*key, &plain, record)) return false;
  record->repairs = repairs;
  *key = {'"', plain.bytes, plain.bytes + plain.length};
  return true;
}

bool undertone_json::object(undertone_record *record) {
  return walker.members([&](Value key) { return plain_key(&key, record) && member(key, record); });
}

bool undertone_json::member(const Value &key, undertone_record *record) {
  const uint32_t at = *walker.cursor;
  const uint8_t type = walker.peek();
  const uint32_t *first = walker.cursor;
  Value value;
  if (is(key, "text", 4) && type == '"') {
    wrong[kText] = {};
    if (!walker.string(&value) || !text(value, &record->text, record)) return false;
  } else if (is(key, "turns", 5) && type == '[') {
    wrong[kTurns] = {};
    has_turns = true;
    if (!turn_list(record)) return false;
    value = {'[', walker.base + *first, walker.base + walker.cursor[-1] + 1};
  } else {
    if (!walker.value(&value)) return false;
    if (is(key, "id", 2)) {
      const bool good = is_string_or_number(value);
      record->id = good ? raw(value) : undertone_slice{};
      wrong[kId] = good || value.type == 'n' ? Wrong{} : Wrong{UNDERTONE_JSON_ID_TYPE, at};
    } else if (is(key, "speaker", 7)) {
      record->speaker = {};
      wrong[kSpeaker] = {};
      if (value.type == '"') {
        if (!text(value, &record->speaker, record)) return false;
      } else if (value.type != 'n') {
        wrong[kSpeaker] = {UNDERTONE_JSON_SPEAKER_TYPE, at};
      }
    } else if (is(key, "time", 4)) {
      record->time = is_string_or_number(value) ? raw(value) : undertone_slice{};
    } else if (is(key, "text", 4)) {
      record->text = {};
      wrong[kText] = {UNDERTONE_JSON_TEXT_TYPE, at};
    } else if (is(key, "turns", 5)) {
      has_turns = false;
      wrong[kTurns] = value.type == 'n' ? Wrong{} : Wrong{UNDERTONE_JSON_TURNS_TYPE, at};
    }
  }
  for (size_t i = 0; i < key_count; i++) {
    const undertone_slice &wanted = keys.items[i];
    if (is(key, reinterpret_cast<const char *>(wanted.bytes), wanted.length)) kept.items[i] = raw(value);
  }
  return true;
}

bool undertone_json::turn_list(undertone_record *record) {
  record->turn_count = 0;
  return walker.elements([&] {
    if (walker.peek() == '{') return turn(record);
    Value value;
    wrong[kTurns] = {UNDERTONE_JSON_TURNS_TYPE, *walker.cursor};
    return walker.value(&value);
  });
}

bool undertone_json::turn(undertone_record *record) {
  undertone_turn found = {};
  Wrong bad = {};
  Wrong bad_speaker = {};
  const uint32_t start = *walker.cursor;
  const bool read = walker.members([&](Value key) {
    if (!plain_key(&key, record)) return false;
    const uint32_t at = *walker.cursor;
    Value value;
    if (is(key, "text", 4) && walker.peek() == '"') {
      bad = {};
      return walker.string(&value) && text(value, &found.text, record);
    }
    if (!walker.value(&value)) return false;
    if (is(key, "text", 4)) {
      found.text = {};
      bad = {UNDERTONE_JSON_TEXT_TYPE, at};
    } else if (is(key, "speaker", 7)) {
      found.speaker = {};
      bad_speaker = {};
      if (value.type == '"') return text(value, &found.speaker, record);
      if (value.type != 'n') bad_speaker = {UNDERTONE_JSON_SPEAKER_TYPE, at};
    } else if (is(key, "time", 4)) {
      found.time = is_string_or_number(value) ? raw(value) : undertone_slice{};
    }
    return true;
  });
  if (!read) return false;
  if (!bad.problem && !found.text.bytes) bad = {UNDERTONE_JSON_TURN_NO_TEXT, start};
  if (!bad.problem) bad = bad_speaker;
  if (bad.problem && !wrong[kTurns].problem) wrong[kTurns] = bad;
  if (record->turn_count == turns.capacity && !turns.grow()) return walker.fail(UNDERTONE_JSON_TOO_LARGE, start);
  turns.items[record->turn_count++] = found;
  return true;
}

/// Decides what the record is once all of it has been read.
uint32_t undertone_json::finish(undertone_record *record) {
  record->turns = turns.items;
  if (!walker.problem) {
    for (const int field : {kId, kSpeaker, kTurns}) {
      if (wrong[field].problem && !walker.problem) walker.fail(wrong[field].problem, wrong[field].at);
    }
  }
  if (!walker.problem && has_turns) return record->kind = UNDERTONE_JSON_CONVERSATION;
  record->turn_count = 0;
  if (!walker.problem && wrong[kText].problem) walker.fail(wrong[kText].problem, wrong[kText].at);
  if (!walker.problem && record->text.bytes) return record->kind = UNDERTONE_JSON_MESSAGE;
  if (!walker.problem) walker.problem = UNDERTONE_JSON_NO_TEXT;
  record->problem = walker.problem;
  return record->kind = UNDERTONE_JSON_FAILURE;
}
