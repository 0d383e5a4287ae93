package org.tillside.swing.studio;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;
import org.fife.ui.rsyntaxtextarea.folding.Fold;
import org.fife.ui.rsyntaxtextarea.folding.FoldParserManager;
import org.jspecify.annotations.Nullable;
import org.tillside.content.Splice;
import org.tillside.swing.kit.Kit;
import org.tillside.swing.kit.Token;
import org.tillside.swing.kit.Type;

/**
 * The text itself, in the product's colours. It tells each change as it is typed; undoing is the presenter's, so that
 * it goes over all views of the file.
 */
final class SourceArea extends RSyntaxTextArea {
    private static final long serialVersionUID = 1;
    private static final String YAML = "text/tillside-yaml";
    private static final String PAGE = "text/tillside-page";

    private final transient Kit kit;
    private final transient LineNotes notes;
    private transient @Nullable AutoCompletion completion;
    private String known = "";
    private boolean showing;

    /** A text area that tells what is typed. */
    interface Typed {
        /** What stands now in the place of what stood before. */
        void typed(Splice splice);
    }

    SourceArea(Kit kit, Typed typed) {
        this.kit = kit;
        this.notes = new LineNotes(kit, this);
        kit.named(this, "studio.source", kit.word("studio.source"));
        setPopupMenu(null);
        setTabsEmulated(true);
        setTabSize(2);
        setAutoIndentEnabled(true);
        setCloseCurlyBraces(false);
        setBracketMatchingEnabled(true);
        setAnimateBracketMatching(false);
        setMarkOccurrences(false);
        setHighlightCurrentLine(true);
        setLineWrap(false);
        setAntiAliasingEnabled(true);
        setCodeFoldingEnabled(true);
        setClearWhitespaceLinesEnabled(false);
        dress();
        unbind(KeyEvent.VK_Z);
        unbind(KeyEvent.VK_Y);
        unbind(KeyEvent.VK_SLASH);
        slash();
        // the library's caret blinks from the beginning, and what blinks without ever losing the focus is never let go
        getCaret().setVisible(false);
        getDocument().addDocumentListener(new Listening(typed));
    }

    /** It would close a tag of a markup, and be written also where it is held with the control key. */
    private void slash() {
        getInputMap().put(KeyStroke.getKeyStroke('/'), "slash");
        getActionMap().put("slash", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if ((event.getModifiers() & ActionEvent.CTRL_MASK) == 0) {
                    replaceSelection("/");
                }
            }
        });
    }

    /** Offers completions while it is on a page. */
    void completedBy(AutoCompletion offered) {
        completion = offered;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (completion != null) {
            completion.install(this);
        }
    }

    /** What is installed is known to the whole program, and would keep an area that was left. */
    @Override
    public void removeNotify() {
        if (completion != null) {
            completion.uninstall();
        }
        super.removeNotify();
    }

    /** Keys of the page that the area would take for itself. */
    private void unbind(int key) {
        getInputMap().put(KeyStroke.getKeyStroke(key, KeyEvent.CTRL_DOWN_MASK), "none");
    }

    private void dress() {
        Font mono = kit.mono(Type.SMALL);
        setFont(mono);
        // where lines go on below, the toolkit counts a space above the first one twice
        Insets around = getInsets();
        setMargin(new Insets(0, 0, 0, 0));
        setBorder(BorderFactory.createEmptyBorder(0, around.left, around.bottom, around.right));
        setBackground(kit.colour(Token.CARD));
        setForeground(kit.colour(Token.TEXT));
        setCaretColor(kit.colour(Token.TEXT));
        setCurrentLineHighlightColor(kit.colour(Token.HOVER));
        setSelectionColor(kit.colour(Token.ACCENT_EDGE));
        setMatchedBracketBGColor(kit.colour(Token.ACCENT_SOFT));
        setMatchedBracketBorderColor(kit.colour(Token.ACCENT));
        SyntaxScheme scheme = new SyntaxScheme(mono, false);
        for (int i = 0; i < scheme.getStyleCount(); i++) {
            scheme.setStyle(i, new Style(kit.colour(Token.TEXT), null, mono));
        }
        for (Coloured.Sort sort : Coloured.Sort.values()) {
            scheme.getStyle(LineTokens.type(sort)).foreground = kit.colour(ink(sort));
        }
        setSyntaxScheme(scheme);
    }

    private static Token ink(Coloured.Sort sort) {
        return switch (sort) {
            case PLAIN -> Token.TEXT;
            case KEY -> Token.INFO;
            case NAME -> Token.ACCENT;
            case NUMBER -> Token.WARN;
            case SIGN, REMARK -> Token.MUTED;
        };
    }

    /** Folds what the caret stands in, or unfolds it. */
    void fold() {
        getFoldManager().reparse();
        int line = getCaretLineNumber();
        Fold at = getFoldManager().getFoldForLine(line);
        Fold fold = at != null ? at : getFoldManager().getDeepestOpenFoldContaining(getCaretPosition());
        if (fold != null) {
            setCaretPosition(fold.getStartOffset());
            fold.toggleCollapsedState();
        }
    }

    /** The menu key opens the menu at the caret. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        if (event != null) {
            return super.getPopupLocation(event);
        }
        return caretPlace().map(it -> new Point(it.x, it.y + it.height)).orElse(null);
    }

    private Optional<Rectangle> caretPlace() {
        try {
            return Optional.ofNullable(modelToView2D(getCaretPosition())).map(Rectangle2D::getBounds);
        } catch (BadLocationException movedMeanwhile) {
            return Optional.empty();
        }
    }

    /** What is being written stays in sight when the room for it changes. */
    void caretIntoView() {
        caretPlace().ifPresent(this::scrollRectToVisible);
    }

    /** Takes a key for the page's own. */
    void bind(KeyStroke stroke, Runnable action) {
        String name = "studio " + stroke;
        getInputMap().put(stroke, name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** What is said behind the ends of lines. */
    LineNotes notes() {
        return notes;
    }

    @Override
    protected void paintComponent(Graphics on) {
        super.paintComponent(on);
        // the first painting of a look comes before there is anything to say
        if (notes != null && on instanceof Graphics2D plane) {
            notes.paint(plane);
        }
    }

    /** Painted off-screen there is none, and without one the area cannot measure its letters. */
    @Override
    public Graphics getGraphics() {
        Graphics there = super.getGraphics();
        return there != null ? there : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    }

    /** Whether the text is changing this moment, when nothing else may change it. */
    boolean changing() {
        return showing || !known.equals(getText());
    }

    /** Shows a text; where the area has it already, nothing moves. */
    void show(String text, String syntax) {
        String style = syntax.equals("markdown") ? PAGE : YAML;
        if (!style.equals(getSyntaxEditingStyle())) {
            boolean page = style.equals(PAGE);
            FoldParserManager.get().addFoldParserMapping(style, new LineFolds(page));
            setSyntaxEditingStyle(style);
            setLineWrap(page);
            setWrapStyleWord(page);
            // the style brings folding, the colours are the product's own
            ((RSyntaxDocument) getDocument())
                    .setSyntaxStyle(new LineTokens(page ? new PageColours() : new YamlColours(), page));
        }
        if (known.equals(text)) {
            return;
        }
        showing = true;
        Splice change = Splice.between(known, text);
        int caret = getCaretPosition();
        replaceRange(change.now(), change.at(), change.at() + change.old().length());
        known = text;
        showing = false;
        setCaretPosition(Math.min(moved(caret, change), text.length()));
        discardAllEdits();
    }

    /** A caret behind a change moves with it; after an undo it stands at what changed. */
    private static int moved(int caret, Splice change) {
        int end = change.at() + change.old().length();
        return caret <= change.at()
                ? caret
                : caret >= end
                        ? caret + change.now().length() - change.old().length()
                        : change.at() + change.now().length();
    }

    /** Reports changes of the document with what stood there before, which events do not tell. */
    private final class Listening implements DocumentListener {
        private final Typed typed;

        Listening(Typed typed) {
            this.typed = typed;
        }

        @Override
        public void insertUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            changed();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // attributes only
        }

        private void changed() {
            if (showing) {
                return;
            }
            String now = getText();
            Splice splice = Splice.between(known, now);
            known = now;
            typed.typed(splice);
        }
    }
}
