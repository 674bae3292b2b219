package org.newsmonitor.relate;

import java.util.Arrays;
import java.util.Set;

/** Words that say nothing of what an article is about. */
final class Stopwords {
    private static final Set<String> WORDS = Set.copyOf(Arrays.asList(
            ("a about above according add added adding after again against ago all almost along already also although always"
                            + " am among an and another any are around as at away back be became because become been before"
                            + " being between both but by call called came can cannot come could d day days did do does doing"
                            + " done down during each either else even ever every few for from further gave get gets getting"
                            + " give given go goes going got had has have having he her here hers herself him himself his how"
                            + " however i if in including into is it its itself just last later least less let like ll m made"
                            + " make many may me might mine more most much must my near never new next no nor not now of off"
                            + " often on once one only or other others our out over own per quite rather re read really s"
                            + " said same saw say saying says see seen several shall she should since so some something still"
                            + " such t take taken tell than that the their them then there these they this those though"
                            + " through thus time to today together told too took toward tuesday two under until up upon us"
                            + " use used using ve very via was we week well went were what when where whether which while who"
                            + " whom whose why will with within without would yesterday yet you your yours monday wednesday"
                            + " thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june"
                            + " july august september october november december jan feb mar apr jun jul aug sep sept oct nov"
                            + " dec p.m pm mr mrs ms dr http https www com html photo share tweet facebook twitter email"
                            + " reply comment comments")
                    .split(" ", -1)));

    private Stopwords() {}

    static boolean contains(String lowerCase) {
        return lowerCase.length() < 2 || WORDS.contains(lowerCase);
    }
}
