package org.newsmonitor.story;

/** What cleaning makes of a raw article: a clean one, or a refusal with its reason. */
public sealed interface Cleaned permits CleanArticle, Rejected {}
