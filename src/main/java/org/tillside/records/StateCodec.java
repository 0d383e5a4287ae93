package org.tillside.records;

import java.util.Optional;
import org.tillside.shop.ShopState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The folded state to the bytes of a checkpoint and back. */
final class StateCodec {
    /** Which version of the fold made a state; another one's is not read, since a checkpoint can always be made anew. */
    static final String MAKER = "shop-state-10";

    private final JsonMapper mapper = ValueMapper.make();

    Bytes write(ShopState state) {
        return Bytes.wrap(mapper.writeValueAsBytes(state));
    }

    /** The state, or empty if these bytes are none; then everything is folded again. */
    Optional<ShopState> read(Bytes bytes) {
        try {
            return Optional.ofNullable(bytes.read(mapper.readerFor(ShopState.class)));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
