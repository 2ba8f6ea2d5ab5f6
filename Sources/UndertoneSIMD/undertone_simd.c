#include "undertone_simd.h"
