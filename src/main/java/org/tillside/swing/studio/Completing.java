package org.tillside.swing.studio;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.JTextComponent;
import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.autocomplete.BasicCompletion;
import org.fife.ui.autocomplete.Completion;
import org.fife.ui.autocomplete.DefaultCompletionProvider;
import org.tillside.screens.studio.SourcePart;
import org.tillside.swing.kit.Kit;

/** Offers at the caret what could be written there. */
final class Completing extends DefaultCompletionProvider {
    private final SourcePart part;

    Completing(Kit kit, SourcePart part) {
        this.part = part;
        setListCellRenderer(new SuggestionRow(kit));
    }

    /** Offers it with Ctrl+Space, and at once where there is only one; what is given back does so too. */
    Runnable install(SourceArea area) {
        AutoCompletion completion = new AutoCompletion(this);
        completion.setAutoCompleteSingleChoices(true);
        completion.setShowDescWindow(false);
        completion.setListCellRenderer(getListCellRenderer());
        area.completedBy(completion);
        return completion::doCompletion;
    }

    @Override
    public String getAlreadyEnteredText(JTextComponent area) {
        return part.begun(area.getCaretPosition());
    }

    @Override
    protected List<Completion> getCompletionsImpl(JTextComponent area) {
        List<Completion> all = new ArrayList<>();
        part.suggest(area.getCaretPosition()).forEach(it -> all.add(new BasicCompletion(this, it.text(), it.detail())));
        return all;
    }
}
