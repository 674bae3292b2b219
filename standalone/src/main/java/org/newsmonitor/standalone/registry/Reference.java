package org.newsmonitor.standalone.registry;

/** A named type that a schema takes from another subject's version. */
record Reference(String name, String subject, int version) {}
