#ifndef CCBC_EVENTS_H
#define CCBC_EVENTS_H

#ifdef __cplusplus
extern "C" {
#endif

/// Asked at each event of the search, on the thread that solves; anything but zero stops it.
///
/// The best objective value and the bound are those of the whole search, or not a number in a part of it.
typedef int (*ccbc_question)(void *context, double best, double bound);

/// Lets `question` be asked while `model` (a Cbc_Model) is solved.
void ccbc_ask_while_solving(void *model, ccbc_question question, void *context);

#ifdef __cplusplus
}
#endif
#endif
