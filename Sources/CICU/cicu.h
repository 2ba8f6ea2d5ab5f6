#pragma once
/* Link flags only; the shim includes the real headers in its .c files. */
