#pragma once
/* Link flags only; the shim includes the real header in its .cpp file. */
