#ifndef LEDE_TERMINAL_GUARD_H
#define LEDE_TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// What has to work inside a signal handler, and so touches plain C storage only.
///
/// There is one guard a process. It notes the signals that ask for something (resize, suspend,
/// resume, leave) and, when the program crashes, gives the terminal back before it dies.

/// A signal that was noted; a set of them is the sum of its members.
enum {
  TERMINAL_GUARD_RESIZED = 1,      ///< SIGWINCH
  TERMINAL_GUARD_SUSPENDED = 2,    ///< SIGTSTP
  TERMINAL_GUARD_CONTINUED = 4,    ///< SIGCONT
  TERMINAL_GUARD_INTERRUPTED = 8,  ///< SIGINT
  TERMINAL_GUARD_TERMINATED = 16,  ///< SIGTERM, SIGHUP
};

/// Installs the handlers. `terminal` is the terminal's file descriptor and `modes` how it was
/// found; `wakeup` is the writing end of a pipe that does not block and gets a 0 byte with each
/// noted signal; `farewell` is what makes the terminal look as it was found, of which it keeps a copy.
///
/// Returns false, and does nothing, where the guard is armed already.
bool terminal_guard_arm(int terminal, int wakeup, const struct termios *modes,
                        const char *farewell, size_t length);

/// Says whether the terminal is in the program's hands now, and so to be given back in a crash. While it
/// is in another program's, Ctrl-Z stops this one too, with its whole group, instead of being noted:
/// the shell gets the terminal back only when all of them have stopped.
void terminal_guard_set_active(bool active);

/// Returns the set of the signals noted since the last call, and forgets them.
unsigned terminal_guard_take(void);

/// Stops the whole process group, as the terminal does on Ctrl-Z, and returns once it is continued;
/// at once where nobody could continue it.
void terminal_guard_stop_process_group(void);

/// Puts the handlers back that were found when it was armed.
void terminal_guard_disarm(void);

#endif
