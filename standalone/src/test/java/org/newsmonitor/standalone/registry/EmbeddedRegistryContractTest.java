package org.newsmonitor.standalone.registry;

import org.newsmonitor.serde.contract.RegistryContract;
import org.newsmonitor.standalone.SharedStack;

final class EmbeddedRegistryContractTest extends RegistryContract {

    @Override
    protected String baseUrl() {
        return SharedStack.stack().registryUrl();
    }
}
