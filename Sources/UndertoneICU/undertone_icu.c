#include "undertone_icu.h"
