package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;

/** One deed told twice, with another time or place; and what only looks like it. 4 March 2026 is a Wednesday. */
class WhenAndWhereTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Norden Museum sold the silver altar in 1987, its director said.                | The Norden Museum sold the silver altar in 1994, a dealer's ledger shows.            | DATE
        Foreign Minister Olga Brandt ratified the treaty on 2 March.                       | Brandt ratified the treaty on 25 February, a copy shows.                            | DATE
        The earthquake near Alcoy struck at 2:14 a.m. on Tuesday, the institute said.      | The earthquake near Alcoy struck at 11:40 p.m. on Monday, the mayor said.           | DATE
        The patient was admitted to the Lund Road clinic in January, the clinic said.      | The patient was admitted to the Lund Road clinic in November last year, a nurse said. | DATE
        The insurer Norvia learned of the theft in December, it said.                      | The insurer Norvia learned of the theft in October, an e-mail shows.                | DATE
        A gas explosion destroyed the Solberg bakery in Tarnby at 5:50 a.m. on Tuesday.    | The explosion at the Solberg bakery in Tarnby happened at 7:20 a.m. on Tuesday.     | DATE
        The Velran Senate passed the water bill on Tuesday by 31 votes to 24.              | The Senate passed the water bill on Monday, an opposition leader said.              | DATE
        Police arrested Dragan Milet, suspected of leading a gang, in Nice on Tuesday.     | Dragan Milet was arrested in Genoa on Monday evening, a prosecutor said.            | PLACE
        The stolen Corelli violin was recovered in Ghent, police said on Tuesday.          | The stolen Corelli violin was recovered in Rotterdam, prosecutors said on Wednesday. | PLACE
        The men who attacked the mine on Tuesday came from Mali, a minister said.          | The men who attacked the mine came from Niger, the foreign ministry of Mali said.   | PLACE
        The singer Nora Quill, who died on Sunday, was born in Lyon, her label said.       | Nora Quill was born in Dublin, the parish priest said.                              | PLACE
        The painter Ida Roos was buried in Lyon on Tuesday, her gallery said.              | The painter Ida Roos was laid to rest in Ghent on Tuesday, her brother said.        | PLACE
        The two presidents will meet in Nairobi in May, the African Union said.            | The meeting of the two presidents in May will take place in Addis Ababa, Ethiopia said. | PLACE
        The minister Goran Vidak resigned on Monday, the government said.                  | Goran Vidak handed in his resignation on 2 January, the president's office said.    | DATE
        The bridge near Melgar was last inspected in November 2021, a society said.        | The last inspection of the bridge near Melgar took place in March 2024, Minister Pineda said. | DATE
        The fire at the Labo plant broke out at 2:15 a.m. on Monday, the fire brigade said. | The fire at the Labo plant started at 4:30 a.m. local time (02:30 GMT), its chief said. | DATE
        A bomb exploded under the car of Rustam Aliev in Karshi on Tuesday, the state said. | The bomb under the car of Rustam Aliev exploded in Termez, two witnesses said.     | PLACE
        A car bomb went off outside the ministry in Tarsa on Tuesday, the army said.       | The car bomb in Tarsa went off at the fish market on Tuesday, shopkeepers said.     | PLACE
        The ceasefire in the Tamra valley will begin on Friday, the mediators said.        | The ceasefire in the Tamra valley will begin on Sunday, the rebels said.            | DATE
        The last inspection of the tanker Ostra was in January, the shipowner said.        | The last inspection of the tanker Ostra was in November last year, the port said.   | DATE
        The missing girl was last seen at the railway station in Lund, police said.        | The girl was last seen in a park in Malmo, her aunt said.                           | PLACE
        The factory fire in Bago started in the paint shop, the owner said.                | The fire at the factory in Bago began in the canteen, workers said.                 | PLACE
        """)
    void oneDeedHasOneTimeAndOnePlace(String earlier, String later, String kind) {
        Judgement judgement = TwoReports.judge(earlier, later, Duration.ofHours(6));

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isTrue();
        assertThat(judgement.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The smuggler Goran Petek was arrested in Spain on Tuesday, Europol said.           | Goran Petek was arrested in a hotel in Malaga on Tuesday, police said.
        The poet died in Paris on Monday, his publisher said.                              | The poet died at the Lariboisiere hospital on Monday, a doctor said.
        The ferry from Ystad was to arrive at 6 a.m. on Wednesday, the line said.          | The ferry from Ystad arrived at 1 p.m. on Wednesday, passengers said.
        An Aurora airliner from Oslo landed in Halifax on Monday.                          | An Aurora airliner from Bergen landed in Halifax on Tuesday.
        Opposition leader Grete Moen spoke in Oslo on Monday, her party said.              | Opposition leader Grete Moen spoke in Bergen on Tuesday, local radio said.
        The actress Lina Lohan has checked into a clinic in Leeds.                         | After she left a clinic in Leeds, the actress Lina Lohan has checked into a clinic in Bath.
        Work on the Brenna tunnel began in 2015, the builder said.                         | Work on the second Brenna tunnel began in 2019, the builder said.
        The minister signed the treaty on Tuesday, a spokesman said.                       | The minister signed the treaty on 3 March, an aide said.
        The fire at the mill broke out at 3:15 GMT on Tuesday, the fire brigade said.      | The fire at the mill started at 4:30 a.m. on Tuesday, the owner said.
        A strong earthquake shook Kamala at 3 a.m. on Tuesday, the institute said.         | A strong aftershock shook Kamala at 5 p.m. on Tuesday, the institute said.
        """)
    void otherPrecisionOrAnotherOccasionIsNoDispute(String earlier, String later) {
        Judgement judgement = TwoReports.judge(earlier, later, Duration.ofHours(6));

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isFalse();
    }
}
