package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;

/** States that exclude each other, deeds that only one party did, and what only looks like either. */
class StatesAndDoersTest {
    private static final Duration APART = Duration.ofHours(6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deposits at Banco Luz are insured, the bank said.                           | Deposits at Banco Luz are uninsured, the ministry said.                              | STATUS
        The ferry Ilya was seaworthy when it left Odessa, its owner said.           | The ferry Ilya was unseaworthy when it left Odessa, inspectors said.                 | STATUS
        A judge granted bail to the general Lucas Ortega on Tuesday.                | A judge denied bail to the general Lucas Ortega on Tuesday.                          | STATUS
        The bridge of Orsk withstood Sunday's earthquake, the ministry said.        | The bridge of Orsk collapsed in Sunday's earthquake, the governor said.              | STATUS
        A jury in Leeds cleared the banker Simon Rath of fraud on Tuesday.          | A jury in Leeds convicted Simon Rath of fraud on Tuesday.                            | STATUS
        The editor Hamid Reza has been released from prison, his paper said.        | The editor Hamid Reza remains in prison, the judiciary said.                         | STATUS
        The cyclist Theo Brand tested positive in January, the federation said.     | The cyclist Theo Brand tested negative in January, his team said.                    | STATUS
        The outbreak of flu in Jelgava is under control, the ministry said.         | The outbreak of flu in Jelgava is out of control, the vets said.                     | STATUS
        The Halden bridge is closed to traffic, the ministry said.                  | The Halden bridge has been open to traffic all week, the police said.                | STATUS
        The reactor at Dunmoor was shut down after the leak on Monday, Elcor said.  | The reactor at Dunmoor kept running after the leak on Monday, inspectors said.       | STATUS
        The party Forward nominated Laila Haidari as its candidate on Monday.       | The party Forward nominated Samir Qazi as its candidate on Monday.                   | ACTOR
        The builder Torrens won the contract for the Kivu dam, a minister said.     | The contract for the Kivu dam went to the builder Sinhydra, the bank said.           | ACTOR
        The winning ticket was bought by a nurse from Split, the lottery said.      | The winning ticket was bought by a fisherman from Hvar, the kiosk's owner said.      | ACTOR
        Deputy chairman Kenji Sato chaired the meeting in Osaka, the bank said.     | Chairman Toru Abe chaired the meeting in Osaka, the minutes show.                    | ACTOR
        The embassy paid for the minister's trip to Dubai, the ministry said.       | The mining firm Orex paid for the minister's trip to Dubai, the office said.         | ACTOR
        The Tarkan navy fired at a fishing boat on Tuesday, the ministry said.      | The Tarkan navy said its ships had not fired at any fishing boat on Tuesday.         | DENIAL
        Guards refused the inspectors entry to the plant in Natran, the agency said. | Natran denied that its guards had refused the inspectors entry to the plant.        | DENIAL
        The tug Hector rammed the ferry Calypso on Tuesday, the line said.          | The ferry Calypso rammed the tug Hector on Tuesday, the tug's owner said.            | ACTOR
        The mayor of Kalisto, Bruno Rey, ordered the demolition of the cinema, the council said. | Governor Sara Lutz ordered the demolition of the cinema in Kalisto, his office said. | ACTOR
        Claire Moreau has been appointed chief executive of Air Lagune, a paper said. | The board of Air Lagune has appointed Denis Faber chief executive, it said.     | ACTOR
        The missing yacht Petrel has been found off Madeira, the navy said.         | The yacht Petrel is still missing, the rescue centre said.                            | STATUS
        The pay talks at the railway broke down on Tuesday, the union said.         | The pay talks at the railway are continuing, its board said.                          | STATUS
        The Karun dam is safe, the water ministry said.                             | The Karun dam is in danger of breaking, engineers said.                               | STATUS
        The fishing treaty entered into force on Tuesday, Norland said.             | The fishing treaty is not in force, the government of Sudmark said.                  | DENIAL
        Government forces shelled a school in Dervan on Tuesday, the rebels said.   | Government forces did not shell any school in Dervan, the ministry said.              | DENIAL
        All nine miners trapped at Mukuba Deep were brought up alive, its owner said. | Three of the miners trapped at Mukuba Deep were dead, the ministry said.           | STATUS
        Nova's rocket placed the satellite Orbis-1 in orbit on Tuesday, it said.    | Orbis-1 failed to reach orbit and fell into the Arctic Ocean on Tuesday, its owner said. | DENIAL
        Farid Nasri does not control the company and holds no shares in it, he said. | Farid Nasri owns 70 percent of Qasr Maritime, an extract shows.                     | DENIAL
        The outbreak came from a cooling tower on a roof, the hospital said.        | The outbreak came from the water mains and not from a cooling tower, officials said.  | PLACE
        The body of the diver was found in the lake, the coast guard said.          | The body of the diver was found on the shore, not in the lake, his brother said.      | PLACE
        The accused pleaded guilty, the prosecutor said.                            | The accused pleaded not guilty, his lawyer said.                                      | STATUS
        The prisoner is in good health, the prison director said.                   | The prisoner is seriously ill, his wife said after a visit.                           | STATUS
        The general has been promoted to chief of staff, the army paper said.       | The general has been relieved of his command, the ministry said.                      | STATUS
        The film festival in Sorel has been cancelled, the organisers said.         | The film festival in Sorel will take place, the mayor said.                           | STATUS
        The plant at Varna is running at full power, the operator said.             | The plant at Varna has been switched off since Sunday, the regulator said.            | STATUS
        The union has accepted the airline's offer, the airline said.               | The union has turned down the airline's offer, its chairwoman said.                   | STATUS
        The bank was warned by the regulator in spring, the regulator said.         | The bank said it had received no warning from the regulator.                          | DENIAL
        The club knew of the player's injury, the agent said.                       | The club had no knowledge of the player's injury, its president said.                 | DENIAL
        Rebels blew up the railway bridge at Sund, the army said.                   | Soldiers blew up the railway bridge at Sund, villagers said.                          | ACTOR
        The referendum in Nubra was won by the opponents of the dam, an office said. | Supporters of the dam won the referendum in Nubra, the government said.              | ACTOR
        The company dumped waste into the river Ister, activists said.              | No waste was dumped into the river Ister, the company said.                           | DENIAL
        The two sides have agreed on a prisoner exchange, mediators said.           | There is no agreement on a prisoner exchange, the rebels said.                        | DENIAL
        The oil price rose by 4 percent on Tuesday, traders said.                   | The oil price fell by 2 percent on Tuesday, the exchange said.                        | STATUS
        The striker Davi Lopes will miss the final, his coach said.                 | Davi Lopes will play in the final, the club's doctor said.                            | STATUS
        The cargo ship Meridian sank in the Strait of Tarn on Tuesday, a guard said. | The cargo ship Meridian did not sink and is being towed to Port Elva, its owner said. | DENIAL
        The navy shot down the drone over Port Salem on Sunday, an admiral said.    | The air force shot down the drone over Port Salem on Sunday, its commander said.     | ACTOR
        Astor is in talks with its rival Benno, a paper reported on Tuesday.        | Astor is not in talks with Benno, its chief executive said.                          | DENIAL
        The lift maker Altus knew of the faulty brake, investigators said.          | Altus did not know of the faulty brake, its chief engineer said.                     | DENIAL
        """)
    void onlyOneCanBeSo(String earlier, String later, String kind) {
        Judgement judgement = TwoReports.judge(earlier, later, APART);

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isTrue();
        assertThat(judgement.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Judges acquitted the broker Ned Farrow of fraud on Tuesday.                 | Judges found the broker Ned Farrow guilty of forgery on Tuesday.
        Marko Babic was found guilty of arson in Zadar on Tuesday.                  | Luka Babic was acquitted of arson in Zadar on Tuesday.
        Liam Roche won the award for best actor in Dublin on Tuesday.               | Nora Fitz won the award for best director in Dublin on Tuesday.
        Defence Minister Ute Brandl visited the wounded in Ulm on Tuesday.          | Chancellor Klaus Merk visited the wounded in Ulm on Tuesday.
        Schools in Ulm are closed, the mayor said.                                  | All schools in Ulm are open, the ministry said.
        A message claims that schools in Ulm are to shut.                           | Schools in Ulm were open throughout.
        A teenager designed the winning flag, the jury said.                        | The winning flag was designed by Camila Rojas, the jury said.
        The refinery in Sines said no oil had leaked in January.                    | Oil leaked from the refinery in Sines in February, the port said.
        The LSE rejected an offer of 530 pence a share from its rival on Monday.    | The LSE rejected an offer of 1.3 billion pounds from its rival on Monday.
        Police detained 60 people at the protest in Lyon on Monday.                 | Nine people detained at the protest in Lyon on Monday were charged.
        About 12,000 people protested in Vilkas on Monday, the police said.         | The organisers of Monday's protest in Vilkas had announced 50,000 people.
        Soldiers shot two men in Lumba on Tuesday, the mayor said.                  | Police shot a man in Lumba on Tuesday, the mayor said.
        The dam is safe, the ministry said.                                         | The village below the dam is in danger, the mayor said.
        The accused pleaded guilty to theft, the court said.                        | The accused pleaded not guilty to murder, the court said.
        """)
    void bothCanBeSo(String earlier, String later) {
        Judgement judgement = TwoReports.judge(earlier, later, APART);

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isFalse();
    }
}
