package org.tillside.swing.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tillside.content.Question;
import org.tillside.content.Quiz;
import org.tillside.content.QuizId;
import org.tillside.journal.AttemptId;
import org.tillside.practice.Sureness;
import org.tillside.screens.TestDesk;
import org.tillside.screens.TestShops;
import org.tillside.screens.Words;
import org.tillside.screens.quiz.QuizPresenter;
import org.tillside.shop.Attempt;
import org.tillside.shop.Command;
import org.tillside.swing.Theme;
import org.tillside.swing.kit.Faces;
import org.tillside.swing.kit.Live;
import org.tillside.swing.kit.Look;
import org.tillside.swing.kit.OnEventThread;
import org.tillside.swing.kit.Tools;
import org.tillside.swing.kit.Typefaces;

/** The keys of a question in a real window, pressed where the keyboard lies. */
class QuizKeysTest {
    private static final QuizId SALE = new QuizId("after-the-sale");

    private final TestDesk desk = TestShops.thirdDay(Locale.ENGLISH);
    private QuizPresenter presenter;
    private JFrame frame;
    private QuizPanel panel;

    private void open(Class<?> kind) throws Exception {
        desk.does("janis", new Command.BeginQuiz(TestShops.JANIS, new AttemptId("keys"), SALE, 7));
        Quiz quiz = desk.catalogue().quiz(SALE).orElseThrow();
        Attempt attempt = attempt();
        Question question =
                quiz.questions().stream().filter(kind::isInstance).findFirst().orElseThrow();
        presenter = QuizPresenter.open(desk, quiz, attempt);
        presenter.goTo(attempt.questions().indexOf(question.head().id()) + 1);
        OnEventThread.call(() -> {
            Look look = new Look(false, Locale.ENGLISH, 1);
            Tools tools = new Tools(new Theme(new Typefaces()).wear(look, Words.load()), new Faces(), () -> {});
            frame = new JFrame();
            frame.add(new JButton("Today"), BorderLayout.WEST);
            panel = new QuizPanel(tools, presenter);
            frame.add(panel);
            frame.setSize(1072, 800);
            frame.setVisible(true);
            return 0;
        });
    }

    private Attempt attempt() {
        return desk.shop()
                .person(TestShops.JANIS)
                .flatMap(it -> it.work().quiz(SALE).current())
                .orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return 0;
        });
    }

    @Test
    void ownWordsAreHandedInByAKeyThatWritesNothing() throws Exception {
        open(Question.Say.class);
        focus("quiz.own-words");
        OnEventThread.call(() -> {
            ((JTextComponent) named("quiz.own-words")).setText("I would say so");
            presenter.sure(Sureness.SURE);
            return 0;
        });
        press(KeyEvent.VK_ENTER, 0);
        assertThat(answers()).as("Enter is a new line").isZero();
        press(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void enterOnHowSureHandsInAndLeavesTheChoice() throws Exception {
        open(Question.Choice.class);
        OnEventThread.call(() -> {
            presenter.chooseNumber(1);
            return 0;
        });
        focus("quiz.sure.sure");
        press(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK);
        comes("quiz.sure.think_so");
        focus("quiz.sure.sure");
        press(KeyEvent.VK_ENTER, 0);
        assertThat(answers()).isEqualTo(1);
        assertThat(presenter.state().sure()).contains(Sureness.THINK_SO);
    }

    /** The rail stands beside the page: nothing there shall be pressed by whoever answers quickly. */
    @Test
    void theKeyboardStaysOnThePageWhileAnAnswerIsWritten() throws Exception {
        open(Question.Choice.class);
        OnEventThread.call(() -> {
            presenter.chooseNumber(1);
            return 0;
        });
        focus("quiz.sure.sure");
        press(KeyEvent.VK_2, InputEvent.ALT_DOWN_MASK);
        comes("quiz.sure.think_so");
        desk.slow = true;
        press(KeyEvent.VK_ENTER, 0);
        comesTo(() -> Optional.of(panel));
        Thread.sleep(200);
        comesTo(() -> Optional.of(panel));
        OnEventThread.call(() -> {
            desk.catchesUp();
            return 0;
        });
        comesTo(panel::begin);
    }

    private static void comesTo(Callable<Optional<Component>> there) throws Exception {
        for (int i = 0; i < 100 && !OnEventThread.call(QuizKeysTest::owner).equals(OnEventThread.call(there)); i++) {
            Thread.sleep(50);
        }
        assertThat(OnEventThread.call(QuizKeysTest::owner)).isEqualTo(OnEventThread.call(there));
    }

    private int answers() {
        return attempt().run(desk.catalogue().quiz(SALE).orElseThrow()).answered();
    }

    private Component named(String name) {
        return Live.find(frame.getContentPane(), name).orElseThrow();
    }

    private void focus(String name) throws Exception {
        OnEventThread.call(() -> named(name).requestFocusInWindow());
        comes(name);
    }

    private static void comes(String name) throws Exception {
        Callable<Optional<String>> focused = () -> owner().map(Component::getName);
        for (int i = 0; i < 100 && !OnEventThread.call(focused).equals(Optional.of(name)); i++) {
            Thread.sleep(50);
        }
        assertThat(OnEventThread.call(focused)).contains(name);
    }

    private static Optional<Component> owner() {
        return Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    private static void press(int code, int modifiers) throws Exception {
        for (int kind : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            OnEventThread.call(() -> {
                // what was pressed may have built anew where the keyboard lay, and it comes back in a moment
                owner().ifPresent(at -> KeyboardFocusManager.getCurrentKeyboardFocusManager()
                        .dispatchEvent(new KeyEvent(at, kind, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED)));
                return 0;
            });
        }
    }
}
