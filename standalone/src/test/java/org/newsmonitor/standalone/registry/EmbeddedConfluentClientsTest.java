package org.newsmonitor.standalone.registry;

import org.newsmonitor.serde.contract.ConfluentClientsContract;
import org.newsmonitor.standalone.SharedStack;

final class EmbeddedConfluentClientsTest extends ConfluentClientsContract {

    @Override
    protected String baseUrl() {
        return SharedStack.stack().registryUrl();
    }
}
