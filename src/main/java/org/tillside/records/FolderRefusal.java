package org.tillside.records;

/** Why a folder cannot be a shop's. */
public enum FolderRefusal {
    /** Another program copies it to other computers, and would overwrite one journal with another. */
    SYNCED,
    /** Locks and forced writes cannot be relied on over a network. */
    NETWORK,
    /** Nothing may be written there: the rights are missing, or the disk is read-only. */
    READ_ONLY,
    /** A new shop needs a folder of its own. */
    NOT_EMPTY,
    /** There is no {@code shop.json}. */
    NO_SHOP,
    /** Its {@code shop.json} cannot be read. */
    BROKEN,
    /** A newer version of the program made it. */
    NEWER_FORMAT
}
