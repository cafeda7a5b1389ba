#ifndef LEDE_CVTERM_SHIM_H
#define LEDE_CVTERM_SHIM_H

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

/// Opens a new pseudo terminal whose other end is /dev/pts/`number`; -1 where the system refuses.
/// Swift sees neither posix_openpt() nor the numbers of these requests.
static inline int pseudo_terminal_open(int *number) {
  int unlocked = 0;
  int master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (ioctl(master, TIOCSPTLCK, &unlocked) == 0 && ioctl(master, TIOCGPTN, number) == 0) {
    return master;
  }
  close(master);
  return -1;
}

#endif
