#ifndef LEDE_CNCURSES_SHIM_H
#define LEDE_CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#include <ncurses.h>
#include <locale.h>
#include <term.h>
#include <wchar.h>

// Declared by X/Open only, which the module of the C library is not built for.
extern int wcwidth(wchar_t character);

// Swift sees neither the variables of ncurses, which any thread could change, nor its macros.

static inline WINDOW *curses_standard_screen(void) { return stdscr; }
static inline WINDOW *curses_current_screen(void) { return curscr; }
static inline TERMINAL *curses_current_terminal(void) { return cur_term; }
static inline int curses_color_count(void) { return COLORS; }
static inline int curses_pair_count(void) { return COLOR_PAIRS; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }

static const attr_t CURSES_BOLD = A_BOLD;
static const attr_t CURSES_DIM = A_DIM;
static const attr_t CURSES_ITALIC = A_ITALIC;
static const attr_t CURSES_UNDERLINE = A_UNDERLINE;
static const attr_t CURSES_REVERSE = A_REVERSE;

#endif
