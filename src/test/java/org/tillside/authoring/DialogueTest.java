package org.tillside.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tillside.authoring.Dialogue.Answer;
import org.tillside.authoring.Dialogue.Voice;
import org.tillside.content.Mood;

class DialogueTest {
    private static final Map<String, Voice> HEADS =
            Map.of("customer", Voice.CUSTOMER, "me", Voice.ME, "better", Voice.BETTER, "worse", Voice.WORSE);
    private static final Map<String, Mood> MOODS = Map.of("angry", Mood.ANGRY);

    private static Dialogue read(String typed) {
        return Dialogue.read(typed, HEADS, MOODS);
    }

    @Test
    void aTurnBeginsWithTheCustomerAndHoldsWhatIsAnswered() {
        Dialogue talk =
                read("Customer: Hello.\nMe: Good day.\nworse: Yes?\nCUSTOMER: Do you have tea?\nbetter: Which one?");

        assertThat(talk.turns()).extracting(Dialogue.Turn::says).containsExactly("Hello.", "Do you have tea?");
        assertThat(talk.turns().get(0).answers())
                .containsExactly(new Answer(Voice.ME, "Good day."), new Answer(Voice.WORSE, "Yes?"));
    }

    @Test
    void bracketsTellMoodAndHurryAndWhatIsSeen() {
        Dialogue.Turn turn = read("(She drops a bag.)\nCustomer (angry, 20s): Look at it!")
                .turns()
                .get(0);

        assertThat(turn)
                .isEqualTo(new Dialogue.Turn(
                        Optional.of("She drops a bag."),
                        "Look at it!",
                        Optional.of(Mood.ANGRY),
                        Optional.of(20),
                        List.of()));
    }

    @Test
    void whatIsSeenBehindWhatIsSaidBelongsToItUntilSomebodyAnswers() {
        Dialogue talk =
                read("Customer: Look at it!\n(She drops a bag.)\nMe: Oh.\n(She sits down.)\nCustomer: And now?");

        assertThat(talk.turns()).extracting(Dialogue.Turn::says).containsExactly("Look at it!", "And now?");
        assertThat(talk.turns())
                .extracting(Dialogue.Turn::sees)
                .containsExactly(Optional.of("She drops a bag."), Optional.of("She sits down."));
    }

    @Test
    void aLineThatNobodySaysGoesOnWithTheOneBefore() {
        Dialogue talk = read("Customer: I bought it:\non Saturday.\nMe: I see.\nPlease go on.");

        assertThat(talk.turns().get(0).says()).isEqualTo("I bought it: on Saturday.");
        assertThat(talk.turns().get(0).answers()).containsExactly(new Answer(Voice.ME, "I see. Please go on."));
    }

    @Test
    void nothingIsLostOfWhatHasNoHead() {
        assertThat(read("Note: the bag is torn.").turns().get(0).says()).isEqualTo("Note: the bag is torn.");
        assertThat(read("  \n ").turns()).isEmpty();
    }
}
