package org.tillside.exchange;

/** Why a zip is not taken; {@code screens} has the sentence for each. */
public enum ZipRefusal {
    /** It is no zip, or some of it is missing. */
    NOT_WHOLE,
    /** It is written for more than any pack holds. */
    ZIP64,
    TOO_MANY,
    TOO_LARGE,
    /** It was packed tighter than texts and pictures can be: made to fill a disk. */
    TOO_TIGHT,
    /** A name leads out of the folder, with two full stops. */
    OUTSIDE,
    /** A name begins at the top of a disk. */
    ABSOLUTE,
    DRIVE,
    /** A name with a colon: on Windows another stream of a file. */
    STREAM,
    LINK,
    /** A name that Windows keeps for devices. */
    RESERVED,
    /** A name that ends with a full stop or a space, which Windows takes away. */
    ENDING,
    /** A name with signs that no file has everywhere, or that cannot be seen. */
    SIGNS,
    TOO_LONG,
    TWICE,
    /** Two names that are one where capital and small letters, or ways to write an accent, are the same. */
    ALIKE,
    /** A name is that of a file and of a folder. */
    FILE_AND_FOLDER,
    /** A file is called otherwise before its bytes than in the list. */
    TWO_NAMES,
    /** A file is longer or shorter than it says. */
    SIZES,
    LOCKED,
    METHOD,
    DAMAGED,
    /** Two files share the same bytes. */
    OVERLAP,
    NO_PACK
}
