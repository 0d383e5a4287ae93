package org.tillside.shop;

import java.time.OffsetDateTime;

/**
 * The backup that was made last: it is asked for wherever backups are made, and to look through all records for it would
 * take the longer the more there are.
 *
 * @param file its name, without its folder
 */
public record LastBackup(String file, OffsetDateTime at) {}
