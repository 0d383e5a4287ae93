package org.tillside.swing.studio;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMakerBase;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Hands the text area the parts of a line as its tokens. What a line leaves for the next is told as a type below 0. */
final class LineTokens extends TokenMakerBase {
    private final Coloured colours;
    private final boolean words;

    /** @param words whether each word is a token of its own, where lines go on below at the edge */
    LineTokens(Coloured colours, boolean words) {
        this.colours = colours;
        this.words = words;
    }

    @Override
    public Token getTokenList(Segment text, int initialTokenType, int startOffset) {
        resetTokenList();
        for (Coloured.Part part : line(text, initialTokenType).parts()) {
            for (int from = part.from(); from < part.to(); ) {
                int to = words ? endOfWord(text, from, part.to()) : part.to();
                int at = text.offset + from;
                addToken(text.array, at, text.offset + to - 1, type(part.sort()), startOffset + from);
                from = to;
            }
        }
        addNullToken();
        return firstToken;
    }

    /** The end of a word with the blanks behind it: a line goes on below between two of these. */
    private static int endOfWord(Segment text, int from, int end) {
        int at = from;
        while (at < end && text.array[text.offset + at] != ' ') {
            at++;
        }
        while (at < end && text.array[text.offset + at] == ' ') {
            at++;
        }
        return at;
    }

    @Override
    public int getLastTokenTypeOnLine(Segment text, int initialTokenType) {
        return -line(text, initialTokenType).state();
    }

    @Override
    public int getClosestStandardTokenTypeForInternalType(int type) {
        return type < 0 ? TokenTypes.IDENTIFIER : type;
    }

    private Coloured.Line line(Segment text, int before) {
        return colours.line(new String(text.array, text.offset, text.count), Math.max(0, -before));
    }

    /** The area's type for a sort, by which its scheme has the colour. */
    static int type(Coloured.Sort sort) {
        return switch (sort) {
            case PLAIN -> TokenTypes.IDENTIFIER;
            case KEY -> TokenTypes.RESERVED_WORD;
            case NAME -> TokenTypes.RESERVED_WORD_2;
            case NUMBER -> TokenTypes.LITERAL_NUMBER_DECIMAL_INT;
            case SIGN -> TokenTypes.SEPARATOR;
            case REMARK -> TokenTypes.COMMENT_EOL;
        };
    }
}
