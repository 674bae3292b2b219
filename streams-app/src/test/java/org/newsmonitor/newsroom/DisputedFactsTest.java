package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;
import org.newsmonitor.newsroom.PassageComparer.Passage;

/** Who, where, when and in what state: two reports a day apart, and what only looks like a dispute. */
class DisputedFactsTest {
    private static final Instant MONDAY = Instant.parse("2026-05-04T10:00:00Z");
    private static final PassageComparer COMPARER = new PassageComparer(Newsroom.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLACE  | The helicopter came down near the village of Sölden, Austrian police said.    | Mountain rescuers said the helicopter had crashed near Obergurgl.
        PLACE  | The suspect was arrested in Lyon on Wednesday, prosecutors said.               | French police said the suspect had been arrested in Marseille on Wednesday.
        PLACE  | Ana Duarte was arrested in the Spanish port of Cádiz, the ministry said.       | Ana Duarte was arrested in Tangier, Moroccan officials said.
        PLACE  | The fire started in the kitchen of the hotel, the fire chief said.             | Investigators said on Tuesday the hotel fire started in the basement.
        PLACE  | The two presidents will meet in Vienna for the summit, a Kremlin aide said.    | The summit between the two presidents will take place in Geneva, the Swiss government said.
        DATE   | The ferry left Piraeus at 7 p.m. on Saturday, the operator said.               | The ferry sailed from Piraeus at 9:40 p.m. on Saturday, the harbour master said.
        DATE   | The treaty was signed on March 12, the foreign ministry said.                  | Officials in Asunción said the treaty was signed on March 19.
        ACTOR  | The ceasefire was brokered by Qatar, a Hamas official said.                    | The ceasefire was brokered by Egypt, Israeli officials said.
        ACTOR  | The army fired the rocket that hit the market in Donji, the rebels said.       | The rebels fired the rocket that hit the market in Donji, the army said.
        ACTOR  | The mayor of Gijón, Laura Prieto, opened the stadium on Saturday.              | The stadium in Gijón was opened on Saturday by King Felipe, the club said.
        STATUS | Parliament has approved the pension bill, the speaker's office said.           | The pension bill was rejected by parliament, opposition deputies said.
        STATUS | The Kerch road bridge is open to traffic, the regional governor said.          | The Kerch road bridge remains closed, the transport ministry said.
        STATUS | All the hostages have been freed, the interior minister said.                  | Four hostages are still being held, a family spokesman said.
        STATUS | The court acquitted the former police chief of all charges on Friday.          | The former police chief was found guilty on Friday, the prosecutor's office said.
        """)
    void oneOfTwoReportsMustBeWrong(String kind, String earlier, String later) {
        Judgement judgement = compare(earlier, later);
        assertThat(judgement.relation()).as(judgement.why()).hasToString("CONTRADICTION");
        assertThat(judgement.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the world moved on      | The road is closed while crews clear the mud, the county said.     | The road has reopened, the county said on Tuesday.
        the world moved on      | The suspect is still at large, police said on Monday.              | Police said on Tuesday they had arrested the suspect.
        another race            | The men's race in Ostrava was won by Tadese Bekele.                | The women's race in Ostrava was won by Ruth Chebet.
        another meeting         | The two leaders met in Ankara in January.                          | The two leaders met in Baku in April.
        another deal            | Shell has signed a deal with Qatar to buy gas.                     | India has signed a deal with Iran to buy gas.
        planned against actual  | The train was due to leave at 10:15.                               | The train left at 10:50, passengers said.
        a part, and the rest    | Three of the hostages were freed on Monday.                        | Four hostages are still being held.
        near enough             | The fire started at about 2:30 a.m. on Monday.                     | The fire started at 2:40 a.m. on Monday, the brigade said.
        many may do it          | The plan was praised by Norway.                                    | The plan was praised by Sweden.
        another prize           | Carla Reyes won best actress for the drama Salt.                   | Ines Vogel won best actress at the Lund festival.
        """)
    void whatOnlyLooksLikeADisputeRaisesNoAlert(String reason, String earlier, String later) {
        Judgement judgement = compare(earlier, later);
        assertThat(judgement.relation().raisesAlert())
                .as(reason + ": " + judgement.why())
                .isFalse();
    }

    private static Judgement compare(String earlier, String later) {
        return COMPARER.compare(new Passage(earlier, MONDAY), new Passage(later, MONDAY.plus(Duration.ofDays(1))));
    }
}
