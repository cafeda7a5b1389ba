#ifndef LEDE_CBIDI_H
#define LEDE_CBIDI_H

#include <stdbool.h>
#include <stdint.h>

/// Finds the embedding level of each of `length` scalars of a paragraph by the Unicode bidirectional
/// algorithm, as FriBidi has it: even levels run from left to right, odd ones from right to left.
/// `right_to_left` tells the direction of the paragraph, which its first letter decides.
///
/// FriBidi is loaded when this is first called. Returns false where it is not installed, or has no
/// memory; safe to call on any thread.
bool lede_bidi_levels(const uint32_t *scalars, int32_t length, int8_t *levels, bool *right_to_left);

/// The scalar that is the mirror image of one, such as the closing bracket of an opening one; the same
/// where there is none.
uint32_t lede_bidi_mirror(uint32_t scalar);

#endif
