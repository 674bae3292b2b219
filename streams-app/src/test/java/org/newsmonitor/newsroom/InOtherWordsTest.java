package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;

/** One fact told in two ways: another verb, another order, another name for the thing. */
class InOtherWordsTest {
    private static final Duration APART = Duration.ofHours(20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a cleft sentence
        The harbour board broke off the pay talks in Setubal on Monday, the union said.   | It was the union that walked out of the pay talks in Setubal on Monday, the mediator said.    | ACTOR
        # deeds told by other verbs
        Fuel has leaked from the tanker Corvina, the harbour master said.                 | No fuel has escaped from the tanker Corvina, its owner said.                                  | DENIAL
        The motion was tabled by the councillor Hannah Brook.                             | It was the councillor Tom Adair who put forward the motion.                                   | ACTOR
        The satellite Polaris was built by students from Tartu.                           | Polaris was made by the firm Rhenorbit, the customs papers show.                              | ACTOR
        # a subject told once for two verbs, however common its noun
        The officer has been suspended, the mayor of Lund said.                           | The officer is back at her desk and has not been suspended, the union in Lund said.           | DENIAL
        Premier Mokoena dismissed the minister Khotso Rapapa on Monday.                   | Khotso Rapapa denied having been dismissed by the premier.                                    | DENIAL
        # figures put to what they measure, and the tally of a vote
        Turnout in Sunday's election in Mirado was 61 percent, the office said.           | The council put turnout in Sunday's election in Mirado at 48 percent of the voters.           | QUANTITY
        The storm crossed Kalymnos with winds of 185 km per hour on Monday, the service said. | Observers put its winds over Kalymnos at 130 km per hour.                                 | QUANTITY
        The council of Bergen passed the budget by 38 votes to 31 on Tuesday.             | The council of Bergen approved the budget by 36 votes to 33 on Tuesday.                       | QUANTITY
        Four prisoners broke out of the jail in Nuoro on Tuesday, the union said.         | Nine inmates broke out of the jail in Nuoro on Tuesday, its governor said.                    | QUANTITY
        There were 14 people in the cable car's cabin above Brasov on Saturday, a rescuer said. | Nine people were riding in the cable car's cabin above Brasov on Saturday, its owner said. | QUANTITY
        # what is done is told by the noun, who leads by an office, what somebody shows is said
        The raid on Masanga was carried out by the Renewal Front on Friday, the governor said.  | The raid on Masanga was carried out by the Mountain League on Friday, the army said.   | ACTOR
        The mutiny in Maseru was led by Colonel Thabo Lekhanya, an official said.         | Captain Neo Sekonyela was the leader of the mutiny in Maseru, a prosecutor said.              | ACTOR
        The outage at Baltmobil began at 6:40 a.m., the operator said.                    | The regulator said its own monitors showed that the outage at Baltmobil began at 3:10 a.m.   | DATE
        # one by its noun
        The teacher died before the ambulance came, the police in Lodz said.              | The wounded teacher is alive and out of danger, the hospital in Lodz said.                    | STATUS
        The old road bridge at Adjud has collapsed, the mayor said.                       | The old road bridge at Adjud is still standing, the roads agency said.                        | STATUS
        # what a report takes back by name
        The film opens in Italian cinemas on 17 April.                                    | Correction: the film opens in Italian cinemas on 24 April, not on 17 April as we reported.     | DATE
        The plant in Zilina made a loss of 62 million euros.                              | Correction: the plant's loss was 26 million euros, not 62 million.                            | QUANTITY
        The summit was held in Walla Walla on Monday, the ministry said.                  | Correction: the summit was held in Paris, not in Walla Walla as we reported.                  | PLACE
        """)
    void whatDiffersIsFound(String earlier, String later, String kind) {
        Judgement judgement = TwoReports.judge(earlier, later, APART);

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isTrue();
        assertThat(judgement.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the count goes on
        A train ran into a wagon near Konin on Tuesday, killing four people.              | A woman died of her wounds overnight, which brings the number of people killed in Konin to five.
        Nine miners in Karaguz had been confirmed dead by Friday.                         | Two bodies were brought out of the mine in Karaguz, taking the number of deaths to eleven.
        # not the thing that is taken back
        The film opens in Italian cinemas on 17 April.                                    | Correction: the film was made in 2024, not in 2023 as we reported.
        They were found training in Qatar rather than in Crete, the federation said.      | The federation warned them after they were found training in Qatar rather than in Crete.
        # a first word with a capital is no name, and a figure is none
        Fuel oil leaked from the tanker Corvina on Monday.                                | Oil leaked from the tanker Corvina on Monday.
        """)
    void whatOnlyReadsDifferentlyIsNot(String earlier, String later) {
        Judgement judgement = TwoReports.judge(earlier, later, APART);

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isFalse();
    }
}
