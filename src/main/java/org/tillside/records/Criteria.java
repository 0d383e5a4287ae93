package org.tillside.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tillside.shop.CriteriaText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The very texts that people were signed off against, each kept once under its own hash. */
public final class Criteria {
    private final ShopFolder shop;
    private final Disk disk;
    private final JsonMapper mapper = ValueMapper.make();

    public Criteria(ShopFolder shop, Disk disk) {
        this.shop = shop;
        this.disk = disk;
    }

    /** Keeps a text and gives its hash. */
    String keep(CriteriaText text) throws IOException {
        return keep(Bytes.wrap(mapper.writeValueAsBytes(text)));
    }

    /** The text of that hash; empty if it is not there, is not what it was, or was written by another program. */
    Optional<CriteriaText> text(String hash) throws IOException {
        try {
            return read(hash).map(it -> mapper.readValue(it.text(), CriteriaText.class));
        } catch (JacksonException | IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    /** Keeps a text, a JSON document as it is to be shown, and gives its SHA-256; keeping it again changes nothing. */
    public String keep(Bytes text) throws IOException {
        String hash = text.sha256();
        if (read(hash).isEmpty()) {
            SafeFile.makeFolders(disk, shop.criteria());
            SafeFile.replace(disk, file(hash), text);
        }
        return hash;
    }

    /** The text of that hash; empty if it is not there or is not what it was. */
    public Optional<Bytes> read(String hash) throws IOException {
        if (!Line.HASH.matcher(hash).matches() || !Files.exists(file(hash))) {
            return Optional.empty();
        }
        return Optional.of(FileBytes.small(file(hash)))
                .filter(text -> text.sha256().equals(hash));
    }

    /** Whether the text of that hash is there as it was; a file that cannot be read is not. */
    boolean holds(String hash) {
        try {
            return read(hash).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Path file(String hash) {
        return shop.criteria().resolve(hash + ".json");
    }
}
