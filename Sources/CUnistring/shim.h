#include <uniwidth.h>
#include <unilbrk.h>
