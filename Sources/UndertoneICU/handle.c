#include "handle.h"

#include <stdlib.h>
#include <unicode/uversion.h>

undertone_icu *undertone_icu_open(void) {
  undertone_icu *icu = calloc(1, sizeof *icu);
  if (icu == NULL) abort();
  const UText empty = UTEXT_INITIALIZER;
  icu->text = empty;
  return icu;
}

void undertone_icu_close(undertone_icu *icu) {
  if (icu == NULL) return;
  if (icu->words != NULL) ubrk_close(icu->words);
  utext_close(&icu->text);
  free(icu->units);
  free(icu);
}

const char *undertone_icu_version(void) {
  static _Thread_local char text[U_MAX_VERSION_STRING_LENGTH];
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
  return text;
}
