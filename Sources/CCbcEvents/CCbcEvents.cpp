// The C interface of CBC 2.10 has no way to stop a search: its message callback prints whatever it reports,
// and a time limit set from outside doesn't reach the copy of the model that is searched. An event handler
// does, since it is copied along. This file is that handler, and nothing else.
#include "CCbcEvents.h"

#include <limits>
#include <string>
#include <vector>

#include <OsiClpSolverInterface.hpp>
#include <CbcModel.hpp>
#include <CbcEventHandler.hpp>
#include <CbcSolver.hpp>
#define CBC_EXTERN_C  // shows the parts of Cbc_Model
#include <Coin_C_defines.h>

namespace {
class Interruption : public CbcEventHandler {
 public:
  Interruption(ccbc_question question, void *context) : question_(question), context_(context) {}

  CbcEventHandler *clone() const override { return new Interruption(*this); }

  CbcAction event(CbcEvent event) override {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    // Heuristics search smaller models of their own, whose values say nothing about the whole.
    const bool whole = model_ && !model_->parentModel() && (event == node || event == treeStatus);
    const double best = whole ? model_->getObjValue() : unknown;
    const double bound = whole ? model_->getBestPossibleObjValue() : unknown;
    return question_(context_, best, bound) ? stop : noAction;
  }

  CbcAction event(CbcEvent event, void *) override { return this->event(event); }

 private:
  ccbc_question question_;
  void *context_;
};
}  // namespace

extern "C" void ccbc_ask_while_solving(void *model, ccbc_question question, void *context) {
  const Interruption interruption(question, context);
  static_cast<Cbc_Model *>(model)->model_->passInEventHandler(&interruption);
}
