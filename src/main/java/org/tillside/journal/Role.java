package org.tillside.journal;

/** What a person is in the shop; a set of them, since an owner may be a mentor. */
public enum Role {
    NEW_HIRE,
    MENTOR,
    OWNER
}
