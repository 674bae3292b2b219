package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;
import org.newsmonitor.newsroom.PassageComparer.Passage;

/** The comparers' table of cases, one line a case: two reports of one event, and how they stand to each other. */
class PassageComparerTest {
    private static final Instant TEN_OCLOCK = Instant.parse("2026-03-04T10:00:00Z");

    private final PassageComparer comparer = new PassageComparer(Newsroom.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        At least 12 people were killed in the fire in Riverside, police said. | Seven people were killed in the fire in Riverside, the mayor said.              | CONTRADICTION | QUANTITY
        At least 12 people were killed in the fire in Riverside.              | Fifteen people were killed in the fire in Riverside.                             | REFINEMENT    | QUANTITY
        A dozen people were killed in the fire in Riverside.                  | Twelve people were killed in the fire in Riverside.                              | RESTATEMENT   | QUANTITY
        Twelve people were killed in the fire in Riverside.                   | Seven people were injured in the fire in Riverside.                              | SCOPE         | OTHER
        Police arrested 20 people at the protest in Riverside.                | Police may have arrested 40 people at the protest in Riverside.                  | ATTRIBUTED    | QUANTITY
        The meeting in Geneva lasted about 15 minutes.                        | The meeting in Geneva lasted two hours.                                          | CONTRADICTION | QUANTITY
        The meeting in Geneva was scheduled for 35 minutes.                   | The meeting in Geneva lasted over two hours.                                     | SCOPE         | OTHER
        The death toll from the blast at the mine in Kolva was 34, officials said. | The death toll from the blast at the mine in Kolva was 21, the hospital said. | CONTRADICTION | QUANTITY
        Some 18,500 spectators saw the final in Kumasi on Sunday, the club said. | Attendance at the final in Kumasi on Sunday was 32,140, the league said.      | CONTRADICTION | QUANTITY
        Turnout in the referendum in Zemra was 58 percent, officials said.    | Only 37 percent of voters cast a ballot in the referendum in Zemra, observers said. | CONTRADICTION | QUANTITY
        The Hallam museum sold the painting for 3.2 million dollars, it said. | The painting from the Hallam museum was bought for 1.9 million dollars, he said. | CONTRADICTION | QUANTITY
        The state has paid 20 million pesos to the victims of Lorca, it said. | The victims of Lorca have received 4 million pesos from the state, they said.    | CONTRADICTION | QUANTITY
        The state has paid 20 million pesos to the victims of Lorca, it said. | The state has received 4 million pesos from the victims of Lorca, they said.     | SCOPE         | OTHER
        The car maker Toyo recalled 40,000 cars in Lorca, it said.            | Toyo recalled 90,000 cars in Lorca, the ministry said.                           | CONTRADICTION | QUANTITY
        Eleven sailors drowned when the trawler Rose went down off Wirra, he said. | The sinking of the trawler Rose off Wirra cost six lives, its owner said.        | CONTRADICTION | QUANTITY
        Vera Holm was paid 2 million dollars for the film Low Tide, it said.  | Vera Holm received 5 million dollars for the film Low Tide, her agent said.      | CONTRADICTION | QUANTITY
        Acme Corp said its server was hacked in March.                        | Acme Corp denied that its server was hacked in March.                            | CONTRADICTION | DENIAL
        The minister signed the agreement with Acme Corp.                     | The minister did not sign the agreement with Acme Corp.                          | CONTRADICTION | DENIAL
        The minister signed the agreement with Acme Corp.                     | The minister signed the agreement with Acme Corp on behalf of the government.    | SCOPE         | OTHER
        The mayor of Riverside, John Smith, is alive.                         | The mayor of Riverside, John Smith, is dead.                                     | CONTRADICTION | STATUS
        John Smith was acquitted of fraud on Monday.                          | John Smith was found guilty of fraud on Monday.                                  | CONTRADICTION | STATUS
        The singer was not arrested in Lyon, police said.                     | Singer arrested in Lyon: the hoax that fooled the internet.                      | ATTRIBUTED    | DENIAL
        The board failed to act on the warnings from Acme Corp.               | The warnings came when the board failed to act on Acme Corp.                     | SCOPE         | OTHER
        John Smith was born in Lyon.                                          | Heavy rain fell across the region on Sunday.                                     | SCOPE         | OTHER
        """)
    void reportsStandToEachOther(String earlier, String later, String relation, String kind) {
        Judgement judgement = comparer.compare(
                new Passage(earlier, TEN_OCLOCK), new Passage(later, TEN_OCLOCK.plus(Duration.ofHours(4))));

        assertThat(judgement.relation()).hasToString(relation);
        assertThat(judgement.kind()).hasToString(kind);
        assertThat(judgement.why()).isNotBlank();
        assertThat(judgement.score()).isBetween(0.0, 1.0);
    }

    @Test
    void nameOfTwiceTheSameWordIsWrittenWhole() {
        Judgement judgement = comparer.compare(
                new Passage("The truce in Riverside was brokered by Baden Baden.", TEN_OCLOCK),
                new Passage("The truce in Riverside was brokered by Lisbon.", TEN_OCLOCK.plus(Duration.ofHours(4))));

        assertThat(judgement.why()).contains("Baden Baden and Lisbon");
    }
}
