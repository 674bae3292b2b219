/** What each sentence asserts: polarity, modality, speaker, and the terms comparers need. */
@NullMarked
package org.newsmonitor.claim;

import org.jspecify.annotations.NullMarked;
