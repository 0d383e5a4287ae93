package org.tillside.screens.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tillside.journal.PersonId;
import org.tillside.records.Front;
import org.tillside.screens.Page;
import org.tillside.screens.Pictures;
import org.tillside.screens.Prefs;
import org.tillside.screens.Route;
import org.tillside.screens.Words;

/** Moves between pages: knows who is signed in, where they are and where they came from, and what lies round the page. */
public final class Navigator implements ShellGestures {
    private final House house;
    private final FrontPorch porch;
    private final Watch watch;
    private final Passing passing;
    private final Deque<Route> behind = new ArrayDeque<>();
    private Optional<FrontDesk> desk = Optional.empty();
    private Route here = new Route.Tiles();
    private Optional<Page<?>> page = Optional.empty();
    private ShellState shell = ShellState.bare();
    private View view = new Nobody();

    /** What draws the pages. */
    public interface View {
        /** What lies round the page has changed. */
        void shell(ShellState state);

        /** Another page, or the same one in other looks; each presenter shows its own states from then on. */
        void page(Page<?> page, Prefs looks, boolean stage);

        /** Runs when the page can be seen; at once where nobody waits for the screen. */
        default void whenPainted(Runnable then) {
            then.run();
        }
    }

    /** Nobody looks yet. */
    private record Nobody() implements View {
        @Override
        public void shell(ShellState state) {}

        @Override
        public void page(Page<?> page, Prefs looks, boolean stage) {}
    }

    /** Moves about in a house. */
    public Navigator(House house) {
        this.house = house;
        this.porch = new FrontPorch(house, this);
        this.watch = new Watch(house, this::refresh, this::leaveIdle);
        this.passing = new Passing(house.ticker(), this::noticeSeen);
    }

    /** Begins to show pages: the tiles of the shop in the folder, or the first run where there is none or it fails. */
    public void start(View drawing, Optional<Path> shop) {
        start(drawing, shop, Optional.empty());
    }

    /** The same where what the tiles show has been read already. */
    public void start(View drawing, Optional<Path> shop, Optional<Front> seen) {
        view = drawing;
        watch.begin();
        if (shop.isPresent()) {
            porch.openFirst(shop.get(), seen, () -> outdoors(new Route.FirstRun()));
        } else {
            outdoors(new Route.FirstRun());
        }
    }

    /** The pages before signing in, for whoever opens a shop from outside. */
    public FrontPorch porch() {
        return porch;
    }

    /** The pictures of the open shop's packs. */
    public Pictures pictures() {
        return house.pictures();
    }

    /** Any key or click: the person is there. */
    public void awake() {
        watch.awake();
    }

    private void leaveIdle() {
        if (desk.isPresent()) {
            switchPerson();
        }
    }

    /** The records changed: the page and the rail show it. */
    void refresh() {
        if (desk.filter(FrontDesk::forgot).isPresent()) {
            // the page may hold words that were erased, and would keep them again with the next letter
            replace(here);
            return;
        }
        page.ifPresent(Page::refresh);
        round();
    }

    /** A page before signing in. */
    void outdoors(Route route) {
        leave();
        desk = Optional.empty();
        behind.clear();
        here = route;
        passing.ended();
        shell = ShellState.bare();
        show(porch.open(route));
    }

    /** Somebody is signed in. */
    void enter(PersonId person) {
        leave();
        behind.clear();
        watch.awake();
        FrontDesk opened = new FrontDesk(house, this, person);
        opened.prepare(() -> {
            desk = Optional.of(opened);
            move(new Route.Today());
            whenPainted(() -> desk.filter(opened::equals).ifPresent(it -> {
                it.jumps().gather();
                it.settle();
            }));
        });
    }

    /** Goes to a page; this one can be come back to, unless it is that page already. */
    public void go(Route route) {
        Route from = here;
        prepared(route, () -> {
            if (!route.equals(from)) {
                behind.push(page.map(it -> it.returned(from)).orElse(from));
            }
            move(route);
        });
    }

    /** Goes to a page in the place of this one. */
    void replace(Route route) {
        prepared(route, () -> move(route));
    }

    /** Goes back; from a room's own page to Today. */
    void back() {
        Route to = behind.isEmpty() ? new Route.Today() : behind.pop();
        prepared(to, () -> move(to));
    }

    /** The back key: only where somebody is signed in. */
    public void goBack() {
        if (desk.isPresent()) {
            back();
        }
    }

    private void prepared(Route route, Runnable then) {
        desk.ifPresent(it -> it.doors().prepare(route, then));
    }

    private void move(Route route) {
        // what is opened now reads its words anew
        desk.ifPresent(FrontDesk::forgot);
        Optional<Page<?>> next = desk.flatMap(it -> new PageTable(it, it.maxima()).open(route));
        if (next.isEmpty()) {
            desk.ifPresent(it -> it.say(Notice.of(Notice.Tone.WARN, it.words().text("shell.gone"))));
            return;
        }
        leave();
        here = route;
        passing.moved();
        shell = shell.closed();
        show(next.get());
    }

    private void leave() {
        page.ifPresent(Page::leave);
        page = Optional.empty();
    }

    private void show(Page<?> next) {
        page = Optional.of(next);
        round();
        view.page(next, looks(), next.stage());
    }

    /** Does something that the page shown last need not wait for. */
    void whenPainted(Runnable then) {
        view.whenPainted(then);
    }

    /** Draws the page and all round it anew, as after a change of language or theme. */
    void dress() {
        if (desk.isPresent()) {
            desk.get().prepare(() -> move(here));
        } else {
            outdoors(here);
        }
    }

    private Prefs looks() {
        return desk.map(FrontDesk::looks).orElseGet(house::prefs);
    }

    private void round() {
        Optional<RailState> rail = desk.map(it -> new Rail(it).beside(page));
        shell = rail.map(shell::withRail).orElse(shell);
        view.shell(shell);
    }

    private void lay(ShellState next) {
        shell = next;
        view.shell(next);
    }

    void say(Notice notice) {
        passing.said(notice);
        lay(shell.saying(notice));
    }

    @Override
    public void enter(Room room) {
        behind.clear();
        prepared(room.route(), () -> move(room.route()));
    }

    @Override
    public void switchPerson() {
        outdoors(new Route.Tiles());
    }

    @Override
    public void look() {
        if (desk.isPresent()) {
            go(new Route.Shop(Route.Section.LOOK));
        }
    }

    @Override
    public void openJump() {
        desk.ifPresent(it -> lay(shell.withJump(it.jumps().open())));
    }

    @Override
    public void typed(String text) {
        desk.ifPresent(it -> lay(shell.withJump(it.jumps().find(text))));
    }

    /** There is more to be found: whoever looks for it sees it. */
    void gathered() {
        shell.jump().ifPresent(it -> typed(it.typed()));
    }

    @Override
    public void move(int by) {
        shell.jump().ifPresent(jump -> {
            int chosen = Math.max(0, Math.min(jump.items().size() - 1, jump.chosen() + by));
            lay(shell.withJump(new JumpState(jump.typed(), jump.items(), chosen)));
        });
    }

    @Override
    public void jump(String id) {
        lay(shell.closed());
        desk.flatMap(it -> it.jumps().route(id)).ifPresent(this::go);
    }

    @Override
    public void help() {
        if (shell.help().isPresent()) {
            lay(shell.closed());
        } else {
            page.ifPresent(it -> lay(shell.withHelp(new HelpTexts(words()).of(it.help()))));
        }
    }

    @Override
    public void shortcuts() {
        lay(shell.shortcuts().isPresent() ? shell.closed() : shell.withShortcuts(new HelpTexts(words()).shortcuts()));
    }

    private Words words() {
        return desk.map(FrontDesk::words)
                .orElseGet(() -> house.words(house.prefs().language()));
    }

    @Override
    public void close() {
        lay(shell.closed());
    }

    @Override
    public void noticeAction() {
        noticeSeen();
    }

    @Override
    public void noticeSeen() {
        passing.ended();
        lay(shell.quiet());
    }
}
