package org.tillside.shop;

import org.tillside.content.Catalogue;

/** Turns a command into entries, or refuses it: the one place that says what may happen. A pure function. */
public final class Decisions {
    private final Allowed allowed = new Allowed();

    /** Decides; nothing is written here. */
    public Decision decide(ShopState shop, Catalogue catalogue, Command command, Now now) {
        if (!allowed.may(shop, command, now.by())) {
            return Decision.Refused.because(Decision.Reason.NOT_ALLOWED);
        }
        if (command instanceof Command.OfShop it) {
            return new ShopDecisions(shop, catalogue, now).decide(it);
        } else if (command instanceof Command.OfLearning it) {
            return learning(shop, catalogue, it);
        } else if (command instanceof Command.OfFloor it) {
            return new FloorDecisions(shop, catalogue, now).decide(it);
        }
        return mentoring(shop, catalogue, (Command.OfMentoring) command, now);
    }

    private static Decision learning(ShopState shop, Catalogue catalogue, Command.OfLearning command) {
        return shop.person(command.person())
                .map(person -> new LearningDecisions(catalogue, person).decide(command))
                .orElseGet(() -> Decision.Refused.because(Decision.Reason.NOT_HERE));
    }

    private static Decision mentoring(ShopState shop, Catalogue catalogue, Command.OfMentoring command, Now now) {
        if (command instanceof Command.Observe it) {
            return new SignDecisions(shop, catalogue, now).observe(it);
        } else if (command instanceof Command.ObservePlay it) {
            return new ByTwoDecisions(shop, catalogue, now).observe(it);
        } else if (command instanceof Command.Sign it) {
            return new SignDecisions(shop, catalogue, now).sign(it);
        } else if (command instanceof Command.MarkAnswer it) {
            return new MarkDecisions(shop, catalogue, now).mark(it);
        } else if (command instanceof Command.MarkReply it) {
            return new MarkDecisions(shop, catalogue, now).mark(it);
        } else if (CareDecisions.decides(command)) {
            return new CareDecisions(shop, catalogue, now).decide(command);
        }
        return new PairDecisions(shop, now).decide(command);
    }
}
