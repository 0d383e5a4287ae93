package org.tillside.records;

import java.io.IOException;
import java.util.List;

/** What another window does to authors' texts when somebody is erased there. */
public final class ErasedElsewhere {
    private ErasedElsewhere() {}

    /** Takes a name out of all that lies in the shop folder. */
    public static void erase(ShopFolder shop, String name) throws IOException {
        new AuthorErasure(shop, Disk.real(), new PersonName(name, List.of())).apply();
    }
}
