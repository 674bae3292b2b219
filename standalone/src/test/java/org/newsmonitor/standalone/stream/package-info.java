/** The stream application against a real broker and registry. */
package org.newsmonitor.standalone.stream;
