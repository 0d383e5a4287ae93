package org.tillside.screens.quiz;

import org.tillside.practice.Answer;

/** Puts an answer that was handed in back onto the page. */
final class Restored implements Answer.Cases<Selection> {
    private final Selection empty;

    Restored(Selection empty) {
        this.empty = empty;
    }

    @Override
    public Selection chosen(Answer.Chosen it) {
        return empty.choose(it.answer(), false);
    }

    @Override
    public Selection chosenMany(Answer.ChosenMany it) {
        return new Selection(it.answers(), empty.order(), empty.beside(), empty.gaps(), "", empty.sure());
    }

    @Override
    public Selection said(Answer.Said it) {
        return empty.choose(it.isTrue() ? Selection.TRUE : Selection.FALSE, false);
    }

    @Override
    public Selection ordered(Answer.Ordered it) {
        return new Selection(empty.chosen(), it.items(), empty.beside(), empty.gaps(), "", empty.sure());
    }

    @Override
    public Selection matched(Answer.Matched it) {
        return new Selection(empty.chosen(), empty.order(), it.pairs(), empty.gaps(), "", empty.sure());
    }

    @Override
    public Selection grouped(Answer.Grouped it) {
        return new Selection(empty.chosen(), empty.order(), it.groups(), empty.gaps(), "", empty.sure());
    }

    @Override
    public Selection filled(Answer.Filled it) {
        return new Selection(empty.chosen(), empty.order(), empty.beside(), it.gaps(), "", empty.sure());
    }

    @Override
    public Selection number(Answer.Number it) {
        return empty.type(it.number().toPlainString());
    }

    @Override
    public Selection words(Answer.Words it) {
        return empty.type(it.text());
    }
}
