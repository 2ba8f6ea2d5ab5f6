#include "undertone_json.h"
